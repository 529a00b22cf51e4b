-- Codes by which the operator lets one more municipality be set up; only their digests. Without municipality: the one that such
-- a code is for does not exist yet. The operator's command writes them, the program looks and takes away.
create table access.set_up_permit (
    digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
    valid_until timestamptz not null
);
grant select, delete on access.set_up_permit to ${program};
