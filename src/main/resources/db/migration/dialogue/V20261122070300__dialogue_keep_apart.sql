-- Each municipality sees its own rows only, and nothing when none is set.

alter table dialogue.talk enable row level security;
create policy own_municipality on dialogue.talk
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on dialogue.talk to ${program};

alter table dialogue.statement enable row level security;
create policy own_municipality on dialogue.statement
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, delete on dialogue.statement to ${program};

alter table dialogue.note enable row level security;
create policy own_municipality on dialogue.note
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update, delete on dialogue.note to ${program};

alter table dialogue.note_share enable row level security;
create policy own_municipality on dialogue.note_share
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, delete on dialogue.note_share to ${program};

alter table dialogue.agenda_struck enable row level security;
create policy own_municipality on dialogue.agenda_struck
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, delete on dialogue.agenda_struck to ${program};

alter table dialogue.agenda_item enable row level security;
create policy own_municipality on dialogue.agenda_item
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on dialogue.agenda_item to ${program};

alter table dialogue.action enable row level security;
create policy own_municipality on dialogue.action
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on dialogue.action to ${program};

alter table dialogue.action_change enable row level security;
create policy own_municipality on dialogue.action_change
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert on dialogue.action_change to ${program};
