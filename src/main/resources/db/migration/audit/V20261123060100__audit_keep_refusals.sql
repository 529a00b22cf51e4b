-- What somebody tried and was refused: the same try of the same person within an hour is one row. The route is the program's own
-- name for it, never the address that was typed.
create table audit.refusal (
    municipality_id uuid not null references organisation.municipality,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    hour timestamptz not null,
    at timestamptz not null,
    status smallint not null check (status in (403, 404)),
    route text not null check (length(route) between 1 and 200),
    object_id uuid,
    primary key (municipality_id, id),
    unique nulls not distinct (municipality_id, person_id, hour, status, route, object_id),
    check (hour <= at)
);
create index refusal_at on audit.refusal (municipality_id, at);

alter table audit.refusal enable row level security;
create policy own_municipality on audit.refusal
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on audit.refusal to ${program};
