-- Who may see the answers, as everybody in the round has been told. What stands in a round that anybody is in can no longer
-- be changed: the measurements point at its version and at who may see the answers, and not only at the round.
alter table measurement.round add column privacy text not null default 'NAMED'
    check (privacy in ('NAMED', 'CONFIDENTIAL', 'ANONYMOUS'));
alter table measurement.round alter column privacy drop default;
alter table measurement.round add unique (municipality_id, id, version_id, privacy);

alter table measurement.measurement add column version_id uuid;
alter table measurement.measurement add column privacy text;
update measurement.measurement m set version_id = r.version_id, privacy = r.privacy
from measurement.round r where r.municipality_id = m.municipality_id and r.id = m.round_id;
alter table measurement.measurement alter column version_id set not null;
alter table measurement.measurement alter column privacy set not null;
alter table measurement.measurement add foreign key (municipality_id, round_id, version_id, privacy)
    references measurement.round (municipality_id, id, version_id, privacy);

-- Only a named round has a leader who scores, hands back and talks.
alter table measurement.measurement add constraint measurement_only_named_is_led check (privacy = 'NAMED'
    or (state in ('NOT_STARTED', 'DRAFT', 'SUBMITTED') and scored = '{}' and summed_at is null and summed_by is null
        and discussed_at is null and discussed_by is null and handed_back_for is null));

-- In an anonymous round the row says that she took part and nothing else, least of all when.
alter table measurement.measurement add constraint measurement_anonymous_is_state_only check (privacy <> 'ANONYMOUS'
    or (state in ('NOT_STARTED', 'SUBMITTED') and revision = 0 and answers = '{}' and reckoned is null
        and saved_at is null and submitted_at is null and late_until is null and rows_deleted_at is null));
