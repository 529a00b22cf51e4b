create schema if not exists records;
grant usage on schema records to ${program};

-- Personal data: what a person says is wrong about her, for whoever can mend it, and the answer. Answered once and never changed.
create table records.correction (
    municipality_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    section text not null check (section ~ '^[a-z-]{1,40}$'),
    wrong text not null check (length(wrong) between 1 and 1000),
    wanted text not null check (length(wanted) between 1 and 1000),
    asked_at timestamptz not null,
    state text not null check (state in ('WAITING', 'CORRECTED', 'REFUSED')),
    answered_by uuid,
    answered_at timestamptz,
    reason text check (length(reason) between 1 and 1000),
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references organisation.person,
    foreign key (municipality_id, answered_by) references organisation.person,
    check ((state = 'WAITING') = (answered_by is null) and (state = 'WAITING') = (answered_at is null)),
    check ((state = 'REFUSED') = (reason is not null)),
    check (answered_by <> person_id)
);
create index correction_person on records.correction (municipality_id, person_id);
create index correction_waiting on records.correction (municipality_id, asked_at) where state = 'WAITING';

alter table records.correction enable row level security;
create policy own_municipality on records.correction
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update (state, answered_by, answered_at, reason) on records.correction to ${program};
