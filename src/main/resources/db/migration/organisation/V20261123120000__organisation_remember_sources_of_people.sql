-- What the columns of a source of people are here, told once by an administrator. No personal data but who told it.
create table organisation.roster_source (
    municipality_id uuid not null references organisation.municipality,
    name text not null check (length(name) between 1 and 100),
    columns jsonb not null check (jsonb_typeof(columns) = 'object'),
    department text not null check (length(department) <= 100),
    told_by uuid not null,
    told_at timestamptz not null,
    primary key (municipality_id, name),
    foreign key (municipality_id, told_by) references organisation.person
);

alter table organisation.roster_source enable row level security;
create policy own_municipality on organisation.roster_source
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on organisation.roster_source to ${program};
