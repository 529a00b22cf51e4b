-- Each municipality sees its own rows only, and nothing when none is set.

alter table authoring.origin enable row level security;
create policy own_municipality on authoring.origin
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on authoring.origin to ${program};

alter table authoring.draft enable row level security;
create policy own_municipality on authoring.draft
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on authoring.draft to ${program};

alter table authoring.writer enable row level security;
create policy own_municipality on authoring.writer
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on authoring.writer to ${program};

alter table authoring.step enable row level security;
create policy own_municipality on authoring.step
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on authoring.step to ${program};
