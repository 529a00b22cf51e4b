-- Personal data: since when a person's identity is protected. From then on her names in this row are a pseudonym, and her address is
-- used for letters to her and shown to nobody else.
alter table organisation.person add column protected_at timestamptz;
create index person_protected on organisation.person (municipality_id) where protected_at is not null;
