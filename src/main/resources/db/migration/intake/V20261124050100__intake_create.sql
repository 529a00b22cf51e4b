create schema intake;
grant usage on schema intake to ${program};

-- Personal data: a file with an earlier measurement between its sending and its approval, a day at most. Columns that are not
-- chosen go when the others are.
create table intake.draft (
    municipality_id uuid not null references organisation.municipality,
    id uuid not null,
    person_id uuid not null,
    round_name text not null check (length(round_name) between 1 and 100),
    version_hash text not null check (length(version_hash) = 64),
    unit_id uuid not null,
    first_day date not null,
    last_day date not null,
    privacy text not null check (privacy in ('NAMED', 'CONFIDENTIAL', 'ANONYMOUS')),
    file_name text not null check (length(file_name) <= 100),
    file_digest text not null check (length(file_digest) = 64),
    columns jsonb check (jsonb_typeof(columns) = 'object'),
    content text not null,
    kept_at timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references organisation.person,
    foreign key (municipality_id, unit_id) references organisation.unit
);

alter table intake.draft enable row level security;
create policy own_municipality on intake.draft
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update, delete on intake.draft to ${program};

-- What the columns of files with those headings are for a model, told once. No personal data but who told it.
create table intake.source (
    municipality_id uuid not null references organisation.municipality,
    model_key text not null check (length(model_key) <= 60),
    mark text not null check (length(mark) = 64),
    columns jsonb not null check (jsonb_typeof(columns) = 'object'),
    told_by uuid not null,
    told_at timestamptz not null,
    primary key (municipality_id, model_key, mark),
    foreign key (municipality_id, told_by) references organisation.person
);

alter table intake.source enable row level security;
create policy own_municipality on intake.source
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on intake.source to ${program};
