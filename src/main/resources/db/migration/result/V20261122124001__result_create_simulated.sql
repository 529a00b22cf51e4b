-- What another key would have changed for one part of the tree: protected figures and reasons, never an unprotected number.
create table result.simulated (
    municipality_id uuid not null,
    rescoring_id uuid not null,
    place integer not null,
    unit_id uuid not null,
    direct boolean not null,
    parent_id uuid,
    figures jsonb not null check (jsonb_typeof(figures) = 'object'),
    primary key (municipality_id, rescoring_id, place),
    foreign key (municipality_id, rescoring_id) references measurement.rescoring,
    foreign key (municipality_id, unit_id) references organisation.unit,
    foreign key (municipality_id, parent_id) references organisation.unit
);

alter table result.simulated enable row level security;
create policy own_municipality on result.simulated
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, delete on result.simulated to ${program};
