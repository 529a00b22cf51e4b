-- Personal data, for the worker and her nearest leader: a row whose points she does not agree with, in her own words, and
-- what her leader answered. What the row was given before and after is kept as it was typed; a line is never removed.
create table measurement.contested_row (
    municipality_id uuid not null,
    measurement_id uuid not null,
    id uuid not null,
    part text not null check (length(part) <= 40),
    row_number integer not null check (row_number between 1 and 99999),
    words text not null check (length(words) between 1 and 500),
    contested_by uuid not null,
    contested_at timestamptz not null,
    state text not null check (state in ('WAITING', 'WITHDRAWN', 'KEPT', 'CHANGED')),
    answered_by uuid,
    answered_at timestamptz,
    reason text check (length(reason) between 1 and 500),
    given_before jsonb check (jsonb_typeof(given_before) = 'object'),
    given_after jsonb check (jsonb_typeof(given_after) = 'object'),
    points_before text check (length(points_before) <= 700),
    points_after text check (length(points_after) <= 700),
    primary key (municipality_id, measurement_id, id),
    foreign key (municipality_id, measurement_id) references measurement.measurement,
    foreign key (municipality_id, contested_by) references organisation.person,
    foreign key (municipality_id, answered_by) references organisation.person,
    check ((state in ('KEPT', 'CHANGED')) = (answered_by is not null)),
    check ((state in ('KEPT', 'CHANGED')) = (answered_at is not null)),
    check ((state in ('KEPT', 'CHANGED')) = (reason is not null)),
    check ((state = 'CHANGED') = (given_before is not null and given_after is not null))
);

-- One waiting answer for each row.
create unique index contested_row_waiting on measurement.contested_row (municipality_id, measurement_id, part, row_number)
    where state = 'WAITING';

alter table measurement.contested_row enable row level security;
create policy own_municipality on measurement.contested_row
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on measurement.contested_row to ${program};
