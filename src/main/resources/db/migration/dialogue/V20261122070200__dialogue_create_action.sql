-- Personal data: what was agreed for a person, or for a single case by a label that names nobody.
create table dialogue.action (
    municipality_id uuid not null,
    id uuid not null,
    measurement_id uuid not null,
    worker_id uuid not null,
    what text not null check (length(what) between 1 and 200),
    case_label text check (length(case_label) between 1 and 8),
    responsible_id uuid not null,
    due date not null,
    check_on date not null,
    severe boolean not null default false,
    risk text not null default '' check (length(risk) <= 300),
    state text not null
        check (state in ('PROPOSED', 'REMOVED', 'AGREED', 'IN_PROGRESS', 'DONE', 'FOLLOWED_UP')),
    state_on date,
    effect text check (effect in ('YES', 'PARTLY', 'NO')),
    revision integer not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, measurement_id) references dialogue.talk,
    foreign key (municipality_id, worker_id) references organisation.person,
    foreign key (municipality_id, responsible_id) references organisation.person,
    check (due <= check_on),
    check ((state = 'FOLLOWED_UP') = (effect is not null)),
    check ((state in ('DONE', 'FOLLOWED_UP')) = (state_on is not null))
);
create index action_worker on dialogue.action (municipality_id, worker_id);
create index action_responsible on dialogue.action (municipality_id, responsible_id);
create index action_measurement on dialogue.action (municipality_id, measurement_id);

-- Every change of an action; lines are added and never altered.
create table dialogue.action_change (
    municipality_id uuid not null,
    action_id uuid not null,
    revision integer not null,
    kind text not null
        check (kind in ('PROPOSED', 'REWORDED', 'REMOVED', 'AGREED', 'STARTED', 'DONE', 'TAKEN_UP_AGAIN',
            'DUE_DAY_MOVED', 'FOLLOWED_UP')),
    by_person uuid not null,
    at timestamptz not null,
    words text check (length(words) <= 1000),
    due_from date,
    due_to date,
    effect text check (effect in ('YES', 'PARTLY', 'NO')),
    primary key (municipality_id, action_id, revision),
    foreign key (municipality_id, action_id) references dialogue.action,
    foreign key (municipality_id, by_person) references organisation.person,
    check ((kind in ('REWORDED', 'DUE_DAY_MOVED')) = (words is not null)),
    check ((kind = 'DUE_DAY_MOVED') = (due_from is not null and due_to is not null)),
    check ((kind = 'FOLLOWED_UP') = (effect is not null))
);
