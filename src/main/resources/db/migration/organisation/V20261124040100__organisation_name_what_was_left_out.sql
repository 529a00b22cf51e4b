-- The headings of the columns of a list that were left out for being private, to be named beside those that are read. No cells.
alter table organisation.roster_draft add column left_out text[] not null default '{}';
