-- A unit is called something all the time it is there.
alter table organisation.unit add constraint unit_as_named unique (municipality_id, id, opened, closed);

create table organisation.unit_name (
    municipality_id uuid not null,
    unit_id uuid not null,
    name text not null check (length(name) between 1 and 100),
    valid_from date not null,
    valid_to date not null default 'infinity',
    opened date not null,
    closed date not null default 'infinity',
    follows date,
    primary key (municipality_id, unit_id, valid_from),
    constraint name_ends_once unique (municipality_id, unit_id, valid_to),
    check (valid_from < valid_to),
    constraint name_within_unit check (opened <= valid_from and valid_to <= closed),
    constraint name_of_unit foreign key (municipality_id, unit_id, opened, closed)
        references organisation.unit (municipality_id, id, opened, closed) deferrable initially deferred,
    constraint name_follows_on check (case when follows is null then valid_from = opened else valid_from = follows end),
    constraint name_follows foreign key (municipality_id, unit_id, follows)
        references organisation.unit_name (municipality_id, unit_id, valid_to) deferrable initially deferred,
    exclude using gist (municipality_id with =, unit_id with =, daterange(valid_from, valid_to) with &&)
);

alter table organisation.unit_name enable row level security;
create policy own_municipality on organisation.unit_name
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update (name, valid_to, closed), delete on organisation.unit_name to ${program};

insert into organisation.unit_name (municipality_id, unit_id, name, valid_from, valid_to, opened, closed)
select municipality_id, id, name, opened, closed, opened, closed from organisation.unit;
