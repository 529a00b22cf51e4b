-- The answers of anonymous rounds. Nothing here says whose they are or when they came, and no row is ever changed: at closing
-- all of a round are taken out and put back in an order by chance. Who has taken part stands in measurement.measurement; the
-- two share the round and the group and nothing else.
create table measurement.anonymous_answer (
    municipality_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    version_id uuid not null,
    privacy text not null check (privacy = 'ANONYMOUS'),
    group_id uuid not null,
    answers jsonb not null check (jsonb_typeof(answers) = 'object'),
    primary key (municipality_id, id),
    foreign key (municipality_id, round_id, version_id, privacy)
        references measurement.round (municipality_id, id, version_id, privacy),
    foreign key (municipality_id, group_id) references organisation.unit
);
create index anonymous_answer_round on measurement.anonymous_answer (municipality_id, round_id);

alter table measurement.anonymous_answer enable row level security;
create policy own_municipality on measurement.anonymous_answer
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, delete on measurement.anonymous_answer to ${program};
