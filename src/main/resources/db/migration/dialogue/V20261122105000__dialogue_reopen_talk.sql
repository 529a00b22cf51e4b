-- Personal data, for the pair only: why one of the two opened a held talk again. Lines are added and never altered.
create table dialogue.reopening (
    municipality_id uuid not null,
    measurement_id uuid not null,
    revision integer not null,
    by_person uuid not null,
    at timestamptz not null,
    reason text not null check (length(reason) between 1 and 300),
    primary key (municipality_id, measurement_id, revision),
    foreign key (municipality_id, measurement_id) references dialogue.talk,
    foreign key (municipality_id, by_person) references organisation.person
);

alter table dialogue.reopening enable row level security;
create policy own_municipality on dialogue.reopening
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on dialogue.reopening to ${program};
