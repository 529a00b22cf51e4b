create schema instrument;
grant usage on schema instrument to ${program};

-- The id is the beginning of the hash, so that equal content has one id. Rows are added and never changed.
create table instrument.version (
    municipality_id uuid not null,
    id uuid not null,
    key text not null check (length(key) between 1 and 40),
    version text not null check (length(version) between 1 and 20),
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    content text not null check (length(content) between 1 and 262144),
    adopted_at timestamptz not null,
    primary key (municipality_id, id),
    unique (municipality_id, hash)
);

alter table instrument.version enable row level security;
create policy own_municipality on instrument.version
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on instrument.version to ${program};
