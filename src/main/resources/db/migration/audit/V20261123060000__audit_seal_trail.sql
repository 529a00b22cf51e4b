-- Blocks that seal the trail, each municipality a chain of its own. A block lists what it covers, so that a row whose
-- transaction ends late is neither taken for tampering nor left out: the next block lists it. No number of a transaction is
-- kept, since it would mean nothing in another database that a municipality is moved to.
alter table audit.viewing add column id uuid not null default gen_random_uuid();
create index viewing_at on audit.viewing (municipality_id, at);

create table audit.block (
    municipality_id uuid not null references organisation.municipality,
    number integer not null check (number > 0),
    sealed_at timestamptz not null,
    -- What is older and in no block yet has come late.
    until timestamptz not null check (until <= sealed_at),
    previous bytea not null check (octet_length(previous) = 32),
    -- One sign, one id and 32 bytes for each row.
    kinds text not null check (kinds ~ '^[dvr]+$' and length(kinds) <= 1000),
    ids uuid[] not null check (cardinality(ids) = length(kinds)),
    digests bytea not null check (octet_length(digests) = 32 * length(kinds)),
    digest bytea not null check (octet_length(digest) = 32),
    primary key (municipality_id, number)
);

alter table audit.block enable row level security;
create policy own_municipality on audit.block
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on audit.block to ${program};
