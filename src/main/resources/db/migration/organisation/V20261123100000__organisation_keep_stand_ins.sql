-- A role that its holder lent to somebody for a time. No key to the role itself, which a change of units may end or undo.
create table organisation.stand_in (
    municipality_id uuid not null,
    person_id uuid not null,
    role text not null check (role in ('TEAM_LEAD', 'UNIT_MANAGER', 'HEAD_OF_OPERATIONS')),
    unit_id uuid not null,
    valid_from date not null,
    for_person_id uuid not null,
    primary key (municipality_id, person_id, role, unit_id, valid_from),
    foreign key (municipality_id, person_id) references organisation.person,
    foreign key (municipality_id, for_person_id) references organisation.person,
    check (for_person_id <> person_id)
);
create index stand_in_for on organisation.stand_in (municipality_id, for_person_id);

alter table organisation.stand_in enable row level security;
create policy own_municipality on organisation.stand_in
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update (for_person_id) on organisation.stand_in to ${program};
