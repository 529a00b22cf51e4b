create schema message;
grant usage on schema message to ${program};

-- A letter to a person. Its words are kept only while it waits: a link may open a door, and a sent letter is the receiver's.
create table message.letter (
    municipality_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    about uuid,
    state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'NOT_SET_UP')),
    attempts integer not null default 0 check (attempts >= 0),
    subject text,
    body text,
    path text,
    calendar text,
    posted_at timestamptz not null,
    done_at timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references organisation.person,
    check ((state = 'WAITING') = (subject is not null and body is not null and path is not null)),
    check ((state = 'WAITING') = (done_at is null)),
    check (state = 'WAITING' or calendar is null)
);
create index letter_about on message.letter (municipality_id, about);
