-- That a letter was sent, and to whom, goes when the municipality has decided so; one that waits is never deleted.
grant delete on message.letter to ${program};
create index letter_done on message.letter (municipality_id, done_at);
