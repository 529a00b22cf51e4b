-- What was asked to be corrected, and answered, goes when the municipality has decided so.
grant delete on records.correction to ${program};
create index correction_answered on records.correction (municipality_id, answered_at);
create index correction_answerer on records.correction (municipality_id, answered_by);
