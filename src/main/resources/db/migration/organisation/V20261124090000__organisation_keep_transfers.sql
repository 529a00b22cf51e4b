-- Somebody goes on working in another unit, or on other terms: kept as every other change, so that it can be undone.
alter table organisation.change drop constraint change_kind_check;
alter table organisation.change add constraint change_kind_check
    check (kind in ('MOVE', 'RENAME', 'CORRECT_NAME', 'CLOSE', 'MERGE', 'SPLIT', 'TRANSFER'));
