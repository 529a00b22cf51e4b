-- One unused link per person: of two made in the same moment the later takes the earlier's place. The stamp is later than
-- every migration that a database may have had.
delete from access.invitation earlier
using access.invitation later
where later.municipality_id = earlier.municipality_id and later.person_id = earlier.person_id
  and earlier.used_at is null and later.used_at is null
  and (later.created_at, later.fingerprint) > (earlier.created_at, earlier.fingerprint);

create unique index invitation_one_open on access.invitation (municipality_id, person_id) where used_at is null;
