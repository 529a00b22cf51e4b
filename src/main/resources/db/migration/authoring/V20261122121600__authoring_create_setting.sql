-- Two readers: null where the municipality has not said, and then the number of method owners decides.
create table authoring.setting (
    municipality_id uuid not null,
    two_readers boolean,
    consultation_required boolean not null,
    primary key (municipality_id)
);

alter table authoring.setting enable row level security;
create policy own_municipality on authoring.setting
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on authoring.setting to ${program};
