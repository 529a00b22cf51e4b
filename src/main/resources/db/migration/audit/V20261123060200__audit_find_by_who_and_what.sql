-- Whoever looks for a person's or a deed's rows in the log meets no others on the way.
create index deed_by on audit.deed (municipality_id, person_id, at);
create index deed_what on audit.deed (municipality_id, what, at);
create index viewing_by on audit.viewing (municipality_id, person_id, at);
