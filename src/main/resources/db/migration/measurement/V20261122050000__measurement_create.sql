create schema measurement;
grant usage on schema measurement to ${program};

create table measurement.round (
    municipality_id uuid not null references organisation.municipality,
    id uuid not null,
    name text not null check (length(name) between 1 and 100),
    month date not null check (extract(day from month) = 1),
    version_id uuid not null,
    unit_id uuid not null,
    opens_on date not null,
    last_day date not null,
    reminder_days integer[] not null default '{}',
    state text not null check (state in ('PLANNED', 'OPEN', 'CLOSED')),
    created_by uuid not null,
    created_at timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, version_id) references instrument.version (municipality_id, id),
    foreign key (municipality_id, unit_id) references organisation.unit,
    foreign key (municipality_id, created_by) references organisation.person,
    check (opens_on <= last_day)
);

-- Why a round was closed, reopened, or somebody let in late.
create table measurement.round_event (
    municipality_id uuid not null,
    round_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('OPENED', 'CLOSED', 'REOPENED', 'LATE_ENTRY', 'LAST_DAY_MOVED')),
    reason text check (length(reason) <= 1000),
    person_id uuid,
    by_person uuid,
    at timestamptz not null,
    primary key (municipality_id, round_id, id),
    foreign key (municipality_id, round_id) references measurement.round,
    foreign key (municipality_id, person_id) references organisation.person,
    foreign key (municipality_id, by_person) references organisation.person
);

-- Personal data: how a person has it at work. The answers are a draft's typed text until submitted, then what was read.
create table measurement.measurement (
    municipality_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    person_id uuid not null,
    group_id uuid not null,
    state text not null check (state in ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SUMMED', 'DISCUSSED')),
    revision integer not null default 0,
    answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object'),
    points text,
    saved_at timestamptz,
    submitted_at timestamptz,
    summed_at timestamptz,
    summed_by uuid,
    discussed_at timestamptz,
    discussed_by uuid,
    late_until date,
    primary key (municipality_id, id),
    unique (municipality_id, round_id, person_id),
    foreign key (municipality_id, round_id) references measurement.round,
    foreign key (municipality_id, person_id) references organisation.person,
    foreign key (municipality_id, group_id) references organisation.unit,
    check ((points is not null) = (state in ('SUBMITTED', 'SUMMED', 'DISCUSSED')))
);
create index measurement_person on measurement.measurement (municipality_id, person_id);
create index measurement_group on measurement.measurement (municipality_id, round_id, group_id);

-- A draft written in another tab on an older revision: kept beside the saved one until the worker has chosen.
create table measurement.set_aside (
    municipality_id uuid not null,
    measurement_id uuid not null,
    revision integer not null,
    answers jsonb not null check (jsonb_typeof(answers) = 'object'),
    saved_at timestamptz not null,
    primary key (municipality_id, measurement_id, revision),
    foreign key (municipality_id, measurement_id) references measurement.measurement
);

-- Which row a worker found hard to read; reaches the method owner as protected counts only.
create table measurement.hard_row (
    municipality_id uuid not null,
    measurement_id uuid not null,
    row_key text not null check (length(row_key) <= 60),
    reason text not null check (length(reason) <= 60),
    primary key (municipality_id, measurement_id, row_key),
    foreign key (municipality_id, measurement_id) references measurement.measurement
);

-- Which reminders have been sent, so that none is sent twice.
create table measurement.reminder (
    municipality_id uuid not null,
    round_id uuid not null,
    day date not null,
    primary key (municipality_id, round_id, day),
    foreign key (municipality_id, round_id) references measurement.round
);
