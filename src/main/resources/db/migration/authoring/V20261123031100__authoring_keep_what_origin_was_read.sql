-- That somebody has read what an origin has become, and that the municipality keeps its own; until it becomes something newer.
create table authoring.origin_read (
    municipality_id uuid not null,
    -- The draft, or the version that no draft became.
    model_id uuid not null,
    newer_hash text not null check (newer_hash ~ '^[0-9a-f]{64}$'),
    read_by uuid not null,
    read_at timestamptz not null,
    primary key (municipality_id, model_id, newer_hash),
    foreign key (municipality_id, read_by) references organisation.person
);

alter table authoring.origin_read enable row level security;
create policy own_municipality on authoring.origin_read
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on authoring.origin_read to ${program};
