-- Of each row that the leader has answered, a digest of what its worker said then: whether it has been rewritten since.
alter table measurement.measurement add column scored_rows jsonb not null default '{}' check (jsonb_typeof(scored_rows) = 'object');
