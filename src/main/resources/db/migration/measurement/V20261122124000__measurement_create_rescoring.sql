-- A closed round's answers by another key. A line whose contents have been taken away counts until its time is over, among
-- those that may be asked for.
create table measurement.rescoring (
    municipality_id uuid not null,
    id uuid not null,
    subject_id uuid not null,
    round_id uuid not null,
    content text not null check (length(content) <= 1048576),
    state text not null check (state in ('WAITING', 'SCORED', 'DONE', 'DELETED')),
    whole integer not null check (whole >= 0),
    done integer not null check (done >= 0),
    place uuid,
    asked_by uuid not null,
    asked_at timestamptz not null,
    kept_until timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, round_id) references measurement.round,
    foreign key (municipality_id, asked_by) references organisation.person,
    check ((content = '') = (state = 'DELETED'))
);

-- What came of one person's answers, told of her group only, until the figures have been made of it. Without a change the
-- answers do not fit the other key. Rows that move: -1 lighter, 1 heavier.
create table measurement.rescored (
    municipality_id uuid not null,
    rescoring_id uuid not null,
    number integer not null,
    group_id uuid not null,
    change text check (length(change) <= 700),
    level smallint check (level between -1 and 1),
    rows jsonb not null check (jsonb_typeof(rows) = 'object'),
    primary key (municipality_id, rescoring_id, number),
    foreign key (municipality_id, rescoring_id) references measurement.rescoring
);

alter table measurement.rescoring enable row level security;
create policy own_municipality on measurement.rescoring
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update, delete on measurement.rescoring to ${program};

alter table measurement.rescored enable row level security;
create policy own_municipality on measurement.rescored
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, delete on measurement.rescored to ${program};
