-- What the municipality tells those whose data it keeps: who answers for it, on which legal basis, by which decision, and whom
-- to ask. The latest row counts; the earlier ones are what was told before.
create table records.notice (
    municipality_id uuid not null references organisation.municipality,
    id uuid not null,
    controller text not null check (length(controller) between 1 and 200),
    basis text not null check (basis in ('OBLIGATION', 'TASK', 'BOTH')),
    decision text not null check (length(decision) between 1 and 200),
    officer text not null check (length(officer) between 1 and 200),
    contact text not null check (length(contact) between 1 and 200),
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, decided_by) references organisation.person
);
create index notice_latest on records.notice (municipality_id, decided_at);

alter table records.notice enable row level security;
create policy own_municipality on records.notice
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on records.notice to ${program};
