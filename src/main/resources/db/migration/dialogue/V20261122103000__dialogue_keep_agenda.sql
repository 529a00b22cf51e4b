-- Personal data, for the pair only: the suggested agenda as it stood when the talk was held, as rules and figures.
-- Talks held before this have none: the rules are the program's, and theirs is worked out when the page is read.
create table dialogue.agenda_kept (
    municipality_id uuid not null,
    measurement_id uuid not null,
    items jsonb not null check (jsonb_typeof(items) = 'array'),
    primary key (municipality_id, measurement_id),
    foreign key (municipality_id, measurement_id) references dialogue.talk
);

alter table dialogue.agenda_kept enable row level security;
create policy own_municipality on dialogue.agenda_kept
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on dialogue.agenda_kept to ${program};
