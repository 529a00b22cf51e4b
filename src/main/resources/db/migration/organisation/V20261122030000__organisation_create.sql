create schema organisation;
grant usage on schema organisation to ${program};

-- Without municipality: the municipalities themselves.
create table organisation.municipality (
    id uuid primary key,
    name text not null check (length(name) between 1 and 100),
    code text not null unique check (code ~ '^[0-9]{4}$'),
    created_at timestamptz not null
);
grant select, insert on organisation.municipality to ${program};

create table organisation.unit (
    municipality_id uuid not null references organisation.municipality,
    id uuid not null,
    kind text not null check (kind in ('DEPARTMENT', 'AREA', 'UNIT', 'GROUP')),
    name text not null check (length(name) between 1 and 100),
    primary key (municipality_id, id)
);

create table organisation.unit_place (
    municipality_id uuid not null,
    unit_id uuid not null,
    parent_id uuid,
    valid_from date not null,
    valid_to date not null default 'infinity',
    primary key (municipality_id, unit_id, valid_from),
    foreign key (municipality_id, unit_id) references organisation.unit,
    foreign key (municipality_id, parent_id) references organisation.unit,
    check (valid_from < valid_to),
    check (parent_id <> unit_id),
    exclude using gist (municipality_id with =, unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index unit_place_parent on organisation.unit_place (municipality_id, parent_id);

-- Personal data: names, address and the day of entering the profession.
create table organisation.person (
    municipality_id uuid not null references organisation.municipality,
    id uuid not null,
    given_name text not null check (length(given_name) between 1 and 100),
    family_name text not null check (length(family_name) between 1 and 100),
    email text not null check (length(email) between 3 and 254),
    profession_since date,
    primary key (municipality_id, id),
    unique (municipality_id, email)
);

create table organisation.employment (
    municipality_id uuid not null,
    person_id uuid not null,
    unit_id uuid not null,
    share_percent integer not null check (share_percent between 1 and 100),
    valid_from date not null,
    valid_to date not null default 'infinity',
    primary key (municipality_id, person_id, unit_id, valid_from),
    foreign key (municipality_id, person_id) references organisation.person,
    foreign key (municipality_id, unit_id) references organisation.unit,
    check (valid_from < valid_to),
    exclude using gist (
        municipality_id with =, person_id with =, unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index employment_unit on organisation.employment (municipality_id, unit_id);

create table organisation.role_grant (
    municipality_id uuid not null,
    person_id uuid not null,
    role text not null
        check (role in ('TEAM_LEAD', 'UNIT_MANAGER', 'HEAD_OF_OPERATIONS', 'METHOD_OWNER', 'ADMINISTRATOR')),
    unit_id uuid not null,
    valid_from date not null,
    valid_to date not null default 'infinity',
    primary key (municipality_id, person_id, role, unit_id, valid_from),
    foreign key (municipality_id, person_id) references organisation.person,
    foreign key (municipality_id, unit_id) references organisation.unit,
    check (valid_from <= valid_to),
    exclude using gist (
        municipality_id with =, person_id with =, role with =, unit_id with =,
        daterange(valid_from, valid_to) with &&)
);
create index role_grant_unit on organisation.role_grant (municipality_id, unit_id);
