-- The headings of the columns of a file that were left out for being private, to be named beside those that are read. No cells.
alter table intake.draft add column left_out text[] not null default '{}';
