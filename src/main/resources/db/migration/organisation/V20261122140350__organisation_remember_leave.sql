-- Personal data: when somebody is away, never why. One that was taken back ends on its first day.
create table organisation.leave (
    municipality_id uuid not null,
    person_id uuid not null,
    valid_from date not null,
    valid_to date not null,
    primary key (municipality_id, person_id, valid_from),
    foreign key (municipality_id, person_id) references organisation.person,
    check (valid_from <= valid_to),
    exclude using gist (municipality_id with =, person_id with =, daterange(valid_from, valid_to) with &&)
);
alter table organisation.leave enable row level security;
create policy own_municipality on organisation.leave
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on organisation.leave to ${program};
