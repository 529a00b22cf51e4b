-- Why her leader handed it back last, in the leader's words; shown to the worker until she sends it again.
alter table measurement.measurement add column handed_back_for text check (length(handed_back_for) <= 1000);
