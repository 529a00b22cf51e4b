-- Each municipality sees its own rows only, and nothing when none is set. What is published is added and never changed.

alter table result.frozen_set enable row level security;
create policy own_municipality on result.frozen_set
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on result.frozen_set to ${program};

alter table result.frozen enable row level security;
create policy own_municipality on result.frozen
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on result.frozen to ${program};
