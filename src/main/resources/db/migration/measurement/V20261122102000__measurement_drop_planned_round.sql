-- A round that never opened may be dropped; one that has opened is held by its events.
grant delete on measurement.round to ${program};
