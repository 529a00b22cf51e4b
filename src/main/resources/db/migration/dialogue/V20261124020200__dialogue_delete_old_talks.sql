-- Talks go when the municipality has decided so. What is left says that there was one, and no more, for as long as the
-- measurement is there: without it a page would begin the talk anew.
create table dialogue.gone_talk (
    municipality_id uuid not null references organisation.municipality,
    measurement_id uuid not null,
    deleted_at timestamptz not null,
    primary key (municipality_id, measurement_id)
);

alter table dialogue.gone_talk enable row level security;
create policy own_municipality on dialogue.gone_talk
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on dialogue.gone_talk to ${program};

grant delete on dialogue.talk to ${program};
grant delete on dialogue.agenda_item to ${program};
grant delete on dialogue.agenda_kept to ${program};
grant delete on dialogue.reopening to ${program};
grant delete on dialogue.action to ${program};
grant delete on dialogue.action_change to ${program};
