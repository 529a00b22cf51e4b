-- What the unions were consulted about, as it then was, and what somebody has said since that the same consultation covers.
-- Of a consultation noted before this, the draft's text as it stands is taken.
alter table authoring.draft
    add column consulted_content text check (length(consulted_content) <= 262144),
    add column covered_content text check (length(covered_content) <= 262144),
    add column covered_why text check (length(covered_why) between 1 and 500),
    add column covered_by uuid,
    add column covered_at timestamptz,
    add foreign key (municipality_id, covered_by) references organisation.person;

update authoring.draft set consulted_content = content where consulted_on is not null;

alter table authoring.draft
    add check ((consulted_on is null) = (consulted_content is null)),
    add check (num_nonnulls(covered_content, covered_why, covered_by, covered_at) in (0, 4)),
    add check (covered_by is null or consulted_on is not null);
