-- Each municipality sees its own rows only, and nothing when none is set.

alter table measurement.round enable row level security;
create policy own_municipality on measurement.round
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on measurement.round to ${program};

alter table measurement.round_event enable row level security;
create policy own_municipality on measurement.round_event
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on measurement.round_event to ${program};

alter table measurement.measurement enable row level security;
create policy own_municipality on measurement.measurement
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on measurement.measurement to ${program};

alter table measurement.set_aside enable row level security;
create policy own_municipality on measurement.set_aside
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update, delete on measurement.set_aside to ${program};

alter table measurement.hard_row enable row level security;
create policy own_municipality on measurement.hard_row
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, delete on measurement.hard_row to ${program};

alter table measurement.reminder enable row level security;
create policy own_municipality on measurement.reminder
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on measurement.reminder to ${program};
