create schema result;
grant usage on schema result to ${program};

-- One closing of a round, and under which limits its figures were published.
create table result.frozen_set (
    municipality_id uuid not null,
    round_id uuid not null,
    number integer not null check (number > 0),
    state text not null check (state in ('PUBLISHED', 'KEPT_BACK')),
    version_id uuid not null,
    limit_figures integer not null check (limit_figures >= 5),
    limit_quartiles integer not null,
    limit_outside integer not null,
    computed_at timestamptz not null,
    primary key (municipality_id, round_id, number),
    foreign key (municipality_id, round_id) references measurement.round
);

-- What is published of one part of the tree: protected figures and reasons, never an unprotected number.
create table result.frozen (
    municipality_id uuid not null,
    unit_id uuid not null,
    round_id uuid not null,
    set_number integer not null,
    direct boolean not null,
    parent_id uuid,
    figures jsonb not null check (jsonb_typeof(figures) = 'object'),
    primary key (municipality_id, unit_id, round_id, set_number, direct),
    foreign key (municipality_id, round_id, set_number) references result.frozen_set,
    foreign key (municipality_id, unit_id) references organisation.unit,
    foreign key (municipality_id, parent_id) references organisation.unit
);
create index frozen_parent on result.frozen (municipality_id, parent_id, round_id, set_number);
create index frozen_round on result.frozen (municipality_id, round_id, set_number);
