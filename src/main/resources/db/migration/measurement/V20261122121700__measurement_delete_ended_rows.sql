-- For how many rounds the rows of ended cases are kept, as the municipality has decided; none until it has. What came of a
-- measurement stays when rows go, and the measurement tells that they have gone.
create table measurement.row_retention (
    municipality_id uuid not null references organisation.municipality,
    rounds smallint not null check (rounds between 1 and 99),
    decision text not null check (length(decision) between 1 and 200),
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (municipality_id),
    foreign key (municipality_id, decided_by) references organisation.person
);

alter table measurement.row_retention enable row level security;
create policy own_municipality on measurement.row_retention
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update, delete on measurement.row_retention to ${program};

alter table measurement.measurement add column rows_deleted_at timestamptz;
