-- A key and version stand for one content in a municipality. A database that holds two stops here, says which, and is as it
-- was: neither may be renamed or taken away, for rounds may be measured by both.
alter table instrument.version add unique (municipality_id, key, version);
