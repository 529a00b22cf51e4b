-- Personal data: a file of people between its preview and its approval, a day at most.
create table organisation.roster_draft (
    municipality_id uuid not null references organisation.municipality,
    id uuid not null,
    person_id uuid not null,
    name text not null,
    content text not null,
    kept_at timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references organisation.person
);

alter table organisation.roster_draft enable row level security;
create policy own_municipality on organisation.roster_draft
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, delete on organisation.roster_draft to ${program};
