-- A link to choose a password, known only by the fingerprint of its secret half.
create table access.invitation (
    municipality_id uuid not null,
    fingerprint text not null,
    person_id uuid not null,
    removes_second_factor boolean not null,
    created_by uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (municipality_id, fingerprint),
    foreign key (municipality_id, person_id) references organisation.person (municipality_id, id),
    foreign key (municipality_id, created_by) references organisation.person (municipality_id, id),
    check (created_at < expires_at)
);
create index invitation_person on access.invitation (municipality_id, person_id);
alter table access.invitation enable row level security;
create policy own_municipality on access.invitation
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update, delete on access.invitation to ${program};
