-- Failed attempts per login and per address, told by a fingerprint. Without municipality: an unknown login belongs to
-- none, and it must be slowed down exactly as a known one.
create table access.throttle (
    fingerprint text primary key,
    failures integer not null check (failures >= 0),
    last_at timestamptz not null,
    closed_until timestamptz not null
);
create index throttle_last_at on access.throttle (last_at);
grant select, insert, update, delete on access.throttle to ${program};
