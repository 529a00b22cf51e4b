create schema authoring;
grant usage on schema authoring to ${program};

-- What drafts are made from, as it then was; rows are added and never changed.
create table authoring.origin (
    municipality_id uuid not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    key text not null check (length(key) <= 40),
    version text not null check (length(version) <= 20),
    came_from text not null check (length(came_from) between 1 and 120),
    content text not null check (length(content) between 1 and 262144),
    kept_at timestamptz not null,
    primary key (municipality_id, hash)
);

-- Names people by id only.
create table authoring.draft (
    municipality_id uuid not null,
    id uuid not null,
    title text not null check (length(title) between 1 and 200),
    origin_hash text,
    content text not null check (length(content) <= 262144),
    answers text not null check (length(answers) <= 65536),
    revision int not null check (revision > 0),
    step_revision int not null,
    state text not null check (state in ('DRAFT', 'REVIEW', 'PUBLISHED', 'DROPPED')),
    started_by uuid not null,
    started_at timestamptz not null,
    saved_by uuid not null,
    saved_at timestamptz not null,
    sent_by uuid,
    sent_at timestamptz,
    returned_for text not null check (length(returned_for) <= 1000),
    consulted_on date,
    consultation text not null check (length(consultation) <= 200),
    version_id uuid,
    published_by uuid,
    published_at timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, origin_hash) references authoring.origin,
    foreign key (municipality_id, version_id) references instrument.version,
    foreign key (municipality_id, started_by) references organisation.person,
    foreign key (municipality_id, saved_by) references organisation.person,
    foreign key (municipality_id, sent_by) references organisation.person,
    foreign key (municipality_id, published_by) references organisation.person,
    check ((state = 'PUBLISHED') = (version_id is not null and published_by is not null and published_at is not null)),
    check ((sent_by is null) = (sent_at is null))
);

create table authoring.writer (
    municipality_id uuid not null,
    draft_id uuid not null,
    person_id uuid not null,
    primary key (municipality_id, draft_id, person_id),
    foreign key (municipality_id, draft_id) references authoring.draft,
    foreign key (municipality_id, person_id) references organisation.person
);

create table authoring.step (
    municipality_id uuid not null,
    draft_id uuid not null,
    number int not null check (number > 0),
    revision int not null check (revision > 0),
    content text not null check (length(content) <= 262144),
    why text not null check (length(why) <= 1000),
    made_by uuid not null,
    made_at timestamptz not null,
    primary key (municipality_id, draft_id, number),
    foreign key (municipality_id, draft_id) references authoring.draft,
    foreign key (municipality_id, made_by) references organisation.person
);
