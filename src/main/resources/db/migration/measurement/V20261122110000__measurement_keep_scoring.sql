-- What the leader answers when she scores, by the same names as the worker's fields; and what the model made of it all,
-- which stays when the rows of ended cases are deleted.
alter table measurement.measurement add column scored jsonb not null default '{}' check (jsonb_typeof(scored) = 'object');
alter table measurement.measurement add column reckoned jsonb check (jsonb_typeof(reckoned) = 'object');

-- The sum alone is no longer kept: it is among what was made, and of older rows it is reckoned from the answers.
alter table measurement.measurement drop column points;
alter table measurement.measurement add check (reckoned is null or state in ('SUBMITTED', 'SUMMED', 'DISCUSSED'));
