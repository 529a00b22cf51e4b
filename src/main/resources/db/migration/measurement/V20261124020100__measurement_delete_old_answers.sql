-- Answers go when the municipality has decided so, each person's whole measurement with its rows; the published figures stay.
-- The round says since when, so that nothing is reckoned anew from what is left.
alter table measurement.round add column answers_deleted_on date;
alter table measurement.round add constraint round_without_answers_is_closed
    check (answers_deleted_on is null or state = 'CLOSED');
grant delete on measurement.measurement to ${program};
grant delete on measurement.contested_row to ${program};
-- Of these only that somebody was let in late, and why.
grant delete on measurement.round_event to ${program};
