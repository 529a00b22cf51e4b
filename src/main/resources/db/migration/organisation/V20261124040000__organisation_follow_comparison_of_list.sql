-- A long list is compared in the background: how far that has come, and what it came to. Personal data of the same people as
-- the list's own, and gone with it.
alter table organisation.roster_draft
    add column row_count integer not null default 0 check (row_count >= 0),
    add column read_count integer not null default 0 check (read_count >= 0),
    add column compared_count integer not null default 0 check (compared_count >= 0),
    add column moved_at timestamptz not null default now(),
    add column outcome text;
grant update on organisation.roster_draft to ${program};
