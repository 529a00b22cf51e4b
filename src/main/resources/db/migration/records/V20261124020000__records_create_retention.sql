-- What the municipality has decided on how long each kind of record is kept, and what has been deleted by it. A decision is
-- added and never changed, but for being withdrawn before its first night. Whatever has no decision is kept.
create schema if not exists records;
grant usage on schema records to ${program};

create table records.retention_rule (
    municipality_id uuid not null references organisation.municipality,
    id uuid not null,
    kind text not null check (kind ~ '^[a-z]+[.][a-z-]+$'),
    -- None where it is to be kept.
    months integer check (months between 1 and 1200),
    decision text not null check (length(decision) between 1 and 200),
    decided_by uuid not null,
    decided_at timestamptz not null,
    first_day date not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, decided_by) references organisation.person,
    foreign key (municipality_id, withdrawn_by) references organisation.person,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index retention_rule_kind on records.retention_rule (municipality_id, kind, decided_at);

-- How much of one part of a kind went in one night: a round or a year, and never anybody's name.
create table records.deletion (
    municipality_id uuid not null,
    rule_id uuid not null,
    day date not null,
    part text not null check (length(part) between 1 and 100),
    until date not null,
    deleted bigint not null check (deleted > 0),
    last_at timestamptz not null,
    primary key (municipality_id, rule_id, day, part),
    foreign key (municipality_id, rule_id) references records.retention_rule
);
create index deletion_last on records.deletion (municipality_id, last_at);

alter table records.retention_rule enable row level security;
create policy own_municipality on records.retention_rule
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update (withdrawn_by, withdrawn_at) on records.retention_rule to ${program};

alter table records.deletion enable row level security;
create policy own_municipality on records.deletion
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update (deleted, last_at) on records.deletion to ${program};
