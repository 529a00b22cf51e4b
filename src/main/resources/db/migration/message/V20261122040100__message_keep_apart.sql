-- Each municipality sees its own rows only, and nothing when none is set.

alter table message.letter enable row level security;
create policy own_municipality on message.letter
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on message.letter to ${program};
