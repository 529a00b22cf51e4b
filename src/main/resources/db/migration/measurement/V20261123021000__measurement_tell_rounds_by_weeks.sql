-- Whether a round's weeks tell it from others, and not its month. Rounds there are have one month each.
alter table measurement.round add column by_weeks boolean not null default false;
