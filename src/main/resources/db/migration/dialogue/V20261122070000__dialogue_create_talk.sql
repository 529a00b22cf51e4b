create schema dialogue;
grant usage on schema dialogue to ${program};

-- One talk about one measurement. The revision counts changes of what the two agree on.
create table dialogue.talk (
    municipality_id uuid not null,
    measurement_id uuid not null,
    worker_id uuid not null,
    leader_id uuid not null,
    revision integer not null default 0,
    booking text not null default 'NONE' check (booking in ('NONE', 'BOOKED', 'CANCELLED')),
    sequence integer not null default 0 check (sequence >= 0),
    starts_at timestamptz,
    minutes integer check (minutes in (20, 30)),
    place text check (length(place) <= 100),
    held_at timestamptz,
    primary key (municipality_id, measurement_id),
    foreign key (municipality_id, measurement_id) references measurement.measurement,
    foreign key (municipality_id, worker_id) references organisation.person,
    foreign key (municipality_id, leader_id) references organisation.person,
    check (worker_id <> leader_id),
    check ((booking = 'NONE') = (starts_at is null)),
    check ((starts_at is null) = (minutes is null) and (starts_at is null) = (place is null))
);

-- What each of the two says of the text. Personal data: her own words of what she does not agree with.
create table dialogue.statement (
    municipality_id uuid not null,
    measurement_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('CONFIRMED', 'DISAGREES', 'WITHDRAWN')),
    revision integer,
    words text check (length(words) between 1 and 1000),
    said_at timestamptz not null,
    primary key (municipality_id, measurement_id, person_id),
    foreign key (municipality_id, measurement_id) references dialogue.talk,
    foreign key (municipality_id, person_id) references organisation.person,
    check ((kind = 'WITHDRAWN') = (revision is null)),
    check ((kind = 'DISAGREES') = (words is not null))
);
