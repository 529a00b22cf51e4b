-- What people did and whose figures they saw, told by ids only: no names, so that an erasure changes no row. Hence no
-- foreign key to the person either. The program may add and read, never change or take away.
create schema audit;
grant usage on schema audit to ${program};

create table audit.deed (
    municipality_id uuid not null references organisation.municipality,
    id uuid not null,
    at timestamptz not null,
    person_id uuid not null,
    what text not null check (what ~ '^[a-z]+[.][a-z-]+$'),
    object_id uuid,
    about_id uuid,
    reason text check (length(reason) <= 2000),
    primary key (municipality_id, id)
);
create index deed_about on audit.deed (municipality_id, about_id, at) where about_id is not null;
create index deed_at on audit.deed (municipality_id, at);

-- The same viewer on the same page within an hour is one view.
create table audit.viewing (
    municipality_id uuid not null references organisation.municipality,
    about_id uuid not null,
    person_id uuid not null,
    page text not null check (length(page) between 1 and 100),
    hour timestamptz not null,
    at timestamptz not null,
    primary key (municipality_id, about_id, hour, person_id, page),
    check (hour <= at)
);

alter table audit.deed enable row level security;
create policy own_municipality on audit.deed
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on audit.deed to ${program};

alter table audit.viewing enable row level security;
create policy own_municipality on audit.viewing
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on audit.viewing to ${program};
