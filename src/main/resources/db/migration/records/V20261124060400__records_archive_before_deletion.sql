-- What a municipality archives goes only when it has been written out for the archive, which whoever runs the program does.
alter table records.retention_rule add column archived_first boolean not null default false;

-- What has been written out: of one kind, all whose time had begun to run by that day. Written as the owner, never by the program.
create table records.delivery (
    municipality_id uuid not null references organisation.municipality,
    id uuid not null default gen_random_uuid(),
    kind text not null check (kind ~ '^[a-z]+[.][a-z-]+$'),
    until date not null,
    delivered bigint not null check (delivered >= 0),
    file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    written_at timestamptz not null,
    primary key (municipality_id, id),
    check (until < (written_at at time zone 'Europe/Stockholm')::date)
);
create index delivery_kind on records.delivery (municipality_id, kind, until);

alter table records.delivery enable row level security;
create policy own_municipality on records.delivery
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select on records.delivery to ${program};
