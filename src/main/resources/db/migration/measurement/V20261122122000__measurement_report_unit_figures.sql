-- What a unit's manager reports in a round: figures about the unit and about no person. What she types stands beside what
-- she has sent, which holds until she sends again.
create table measurement.unit_report (
    municipality_id uuid not null,
    round_id uuid not null,
    unit_id uuid not null,
    revision integer not null,
    answers jsonb not null check (jsonb_typeof(answers) = 'object'),
    saved_at timestamptz not null,
    sent jsonb check (jsonb_typeof(sent) = 'object'),
    reckoned jsonb check (jsonb_typeof(reckoned) = 'object'),
    sent_by uuid,
    sent_at timestamptz,
    primary key (municipality_id, round_id, unit_id),
    foreign key (municipality_id, round_id) references measurement.round,
    foreign key (municipality_id, unit_id) references organisation.unit,
    foreign key (municipality_id, sent_by) references organisation.person,
    check (num_nonnulls(sent, reckoned, sent_by, sent_at) in (0, 4))
);
create index unit_report_unit on measurement.unit_report (municipality_id, unit_id);

alter table measurement.unit_report enable row level security;
create policy own_municipality on measurement.unit_report
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on measurement.unit_report to ${program};
