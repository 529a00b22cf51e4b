-- Two tabs on the same revision are two versions: each keeps its own beside the saved draft.
alter table measurement.set_aside add column tab uuid not null default '00000000-0000-0000-0000-000000000000';
alter table measurement.set_aside alter column tab drop default;
alter table measurement.set_aside drop constraint set_aside_pkey;
alter table measurement.set_aside add primary key (municipality_id, measurement_id, tab, revision);
