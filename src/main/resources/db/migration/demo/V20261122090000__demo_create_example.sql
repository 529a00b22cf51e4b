create schema demo;
grant usage on schema demo to ${program};

-- A row stands here once the example municipality is whole; the clock of a demonstration is that far ahead of the real one.
create table demo.example (
    municipality_id uuid not null,
    made_at timestamptz not null,
    ahead_seconds bigint not null,
    primary key (municipality_id)
);

alter table demo.example enable row level security;
create policy own_municipality on demo.example
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on demo.example to ${program};
