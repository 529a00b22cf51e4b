-- What waits for a leader's answer is asked for on her first page, by the people of her groups.
create index contested_row_waiting_by on measurement.contested_row (municipality_id, contested_by) where state = 'WAITING';
