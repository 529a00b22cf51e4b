-- Each municipality sees its own rows only, and nothing when none is set.

alter table organisation.unit enable row level security;
create policy own_municipality on organisation.unit
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on organisation.unit to ${program};

alter table organisation.unit_place enable row level security;
create policy own_municipality on organisation.unit_place
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on organisation.unit_place to ${program};

alter table organisation.person enable row level security;
create policy own_municipality on organisation.person
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on organisation.person to ${program};

alter table organisation.employment enable row level security;
create policy own_municipality on organisation.employment
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on organisation.employment to ${program};

alter table organisation.role_grant enable row level security;
create policy own_municipality on organisation.role_grant
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on organisation.role_grant to ${program};
