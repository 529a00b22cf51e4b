-- A round that was measured elsewhere and has been read in from a file: closed from the first and for ever, with who read it in,
-- when, and the file's name and digest. The file itself is not kept.
alter table measurement.round add column imported_by uuid;
alter table measurement.round add column imported_at timestamptz;
alter table measurement.round add column imported_file text check (length(imported_file) <= 100);
alter table measurement.round add column imported_digest text check (length(imported_digest) = 64);
alter table measurement.round add foreign key (municipality_id, imported_by) references organisation.person;
alter table measurement.round add constraint round_import_is_told_whole
    check (num_nonnulls(imported_by, imported_at, imported_file, imported_digest) in (0, 4));
alter table measurement.round add constraint round_imported_stays_closed
    check (imported_at is null or (state = 'CLOSED' and bridge_id is null));

alter table measurement.round_event drop constraint round_event_kind_check;
alter table measurement.round_event add constraint round_event_kind_check
    check (kind in ('OPENED', 'CLOSED', 'REOPENED', 'LATE_ENTRY', 'LAST_DAY_MOVED', 'IMPORTED'));
