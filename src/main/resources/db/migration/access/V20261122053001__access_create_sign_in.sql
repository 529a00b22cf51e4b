-- Which municipality a login belongs to, and nothing else: the one thing that must be known before the municipality is.
-- The login alone is the key, since it must be the only one of its kind; a municipality reaches its own rows only.
create table access.sign_in (
    login text primary key check (length(login) between 1 and 254),
    municipality_id uuid not null references organisation.municipality
);
alter table access.sign_in enable row level security;
create policy own_municipality on access.sign_in
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant insert, delete, select (login) on access.sign_in to ${program};

create function access.municipality_of(asked text) returns uuid
    language sql stable strict security definer set search_path = pg_catalog, pg_temp
    as 'select municipality_id from access.sign_in where login = asked';
revoke all on function access.municipality_of(text) from public;
grant execute on function access.municipality_of(text) to ${program};
