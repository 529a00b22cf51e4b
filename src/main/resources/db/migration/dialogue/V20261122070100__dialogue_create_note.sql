-- Personal data, for the pair only: the notes about one measurement belong to the worker and the leader they were written with.
create table dialogue.note (
    municipality_id uuid not null,
    measurement_id uuid not null,
    leader_id uuid not null,
    field text not null check (field ~ '^[a-z-]{1,40}$'),
    words text not null check (length(words) between 1 and 1000),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (municipality_id, measurement_id, leader_id, field),
    foreign key (municipality_id, measurement_id) references dialogue.talk,
    foreign key (municipality_id, leader_id) references organisation.person,
    foreign key (municipality_id, written_by) references organisation.person
);

-- Which later leader the worker lets read them.
create table dialogue.note_share (
    municipality_id uuid not null,
    measurement_id uuid not null,
    leader_id uuid not null,
    shared_with uuid not null,
    shared_at timestamptz not null,
    primary key (municipality_id, measurement_id, leader_id, shared_with),
    foreign key (municipality_id, measurement_id) references dialogue.talk,
    foreign key (municipality_id, leader_id) references organisation.person,
    foreign key (municipality_id, shared_with) references organisation.person,
    check (leader_id <> shared_with)
);

create table dialogue.agenda_struck (
    municipality_id uuid not null,
    measurement_id uuid not null,
    item text not null check (length(item) between 1 and 120),
    struck_by uuid not null,
    primary key (municipality_id, measurement_id, item),
    foreign key (municipality_id, measurement_id) references dialogue.talk,
    foreign key (municipality_id, struck_by) references organisation.person
);

-- Personal data, for the pair only, as the notes.
create table dialogue.agenda_item (
    municipality_id uuid not null,
    measurement_id uuid not null,
    leader_id uuid not null,
    id uuid not null,
    words text not null check (length(words) between 1 and 200),
    added_by uuid not null,
    added_at timestamptz not null,
    primary key (municipality_id, measurement_id, leader_id, id),
    foreign key (municipality_id, measurement_id) references dialogue.talk,
    foreign key (municipality_id, leader_id) references organisation.person,
    foreign key (municipality_id, added_by) references organisation.person
);
