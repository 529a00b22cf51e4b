-- What was decided about units, so that it can be undone as exactly as it was done.
create table organisation.change (
    municipality_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('MOVE', 'RENAME', 'CORRECT_NAME', 'CLOSE', 'MERGE', 'SPLIT')),
    unit_id uuid not null,
    day date not null,
    person_id uuid not null,
    made_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references organisation.person,
    foreign key (municipality_id, undone_by) references organisation.person,
    check (num_nulls(undone_by, undone_at) in (0, 2))
);

-- A row that the change opened, or the end that it gave one, or the name it mended. A unit that an undone merger had made
-- is gone, so these refer to no unit.
create table organisation.change_step (
    municipality_id uuid not null,
    change_id uuid not null,
    number integer not null,
    unit_id uuid not null,
    what text not null check (what in ('UNIT', 'PLACE', 'NAME', 'EMPLOYMENT', 'ROLE')),
    how text not null check (how in ('OPENED', 'ENDED', 'CORRECTED')),
    valid_from date not null,
    valid_to date not null,
    ended date,
    kind text,
    parent_id uuid,
    name text,
    name_after text,
    person_id uuid,
    role text,
    share_percent integer,
    primary key (municipality_id, change_id, number),
    foreign key (municipality_id, change_id) references organisation.change,
    check ((how = 'ENDED') = (ended is not null)),
    check ((how = 'CORRECTED') = (name_after is not null)),
    check ((what = 'UNIT') = (kind is not null)),
    check ((what = 'NAME') = (name is not null)),
    check ((what in ('EMPLOYMENT', 'ROLE')) = (person_id is not null)),
    check ((what = 'ROLE') = (role is not null)),
    check ((what = 'EMPLOYMENT') = (share_percent is not null))
);
create index change_step_unit on organisation.change_step (municipality_id, unit_id);

-- Which unit went on in which, by merger or split.
create table organisation.lineage (
    municipality_id uuid not null,
    change_id uuid not null,
    from_unit uuid not null,
    to_unit uuid not null,
    primary key (municipality_id, change_id, from_unit, to_unit),
    foreign key (municipality_id, change_id) references organisation.change,
    check (from_unit <> to_unit)
);
create index lineage_from on organisation.lineage (municipality_id, from_unit);
create index lineage_to on organisation.lineage (municipality_id, to_unit);

alter table organisation.change enable row level security;
create policy own_municipality on organisation.change
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update (undone_by, undone_at) on organisation.change to ${program};

alter table organisation.change_step enable row level security;
create policy own_municipality on organisation.change_step
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on organisation.change_step to ${program};

alter table organisation.lineage enable row level security;
create policy own_municipality on organisation.lineage
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on organisation.lineage to ${program};

-- What a change opened goes when it is undone.
grant delete on organisation.employment, organisation.role_grant to ${program};
