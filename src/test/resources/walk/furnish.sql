-- Rows of a municipality (:m) in the tables that no other sample fills. The walk between two municipalities needs
-- a row of both in every table: after a new table, add a statement here. Words get their mark afterwards.
insert into access.recovery_code select municipality_id, id, 'used-' || id, now() from access.account where municipality_id = :m limit 2;
insert into access.invitation select municipality_id, 'link-' || id, id, false, id, now(), now() + interval '7 days', null
    from organisation.person where municipality_id = :m limit 3;
insert into access.sign_in select login, municipality_id from access.account where municipality_id = :m;
insert into audit.deed select municipality_id, gen_random_uuid(), now(), id, 'round.closed', gen_random_uuid(), id, 'Alla är klara'
    from organisation.person where municipality_id = :m;
insert into audit.viewing select municipality_id, id, id, 'board', date_trunc('hour', now()), now() from organisation.person where municipality_id = :m;
insert into audit.refusal (municipality_id, person_id, hour, at, status, route, object_id)
    select municipality_id, id, date_trunc('hour', now()), now(), 404, 'GET /things/{id}', gen_random_uuid() from organisation.person where municipality_id = :m;
insert into audit.block select id, 2, now(), now() - interval '1 hour', sha256('before'), 'd', array[gen_random_uuid()], sha256('row'), sha256('block')
    from organisation.municipality where id = :m;
insert into audit.gone_block select id, 1, now() - interval '9 years', sha256('older'), 'Nämndens beslut', now() from organisation.municipality where id = :m;
insert into authoring.origin select municipality_id, hash, key, version, 'Ett bibliotek', content, now(), '' from instrument.version where municipality_id = :m limit 1;
insert into authoring.origin_read select municipality_id, id, repeat('a', 64), started_by, now() from authoring.draft where municipality_id = :m;
insert into authoring.writer select municipality_id, id, started_by from authoring.draft where municipality_id = :m;
insert into authoring.step select municipality_id, id, 1, 1, content, 'Nya ord', started_by, now() from authoring.draft where municipality_id = :m;
insert into authoring.setting values (:m, true, false);
insert into demo.example values (:m, now(), 0);
insert into dialogue.agenda_item select municipality_id, measurement_id, leader_id, gen_random_uuid(), 'Semestern', worker_id, now()
    from dialogue.talk where municipality_id = :m;
insert into dialogue.agenda_kept select municipality_id, measurement_id, '["Det som väger mest"]' from dialogue.talk where municipality_id = :m and held_at is not null;
insert into dialogue.agenda_struck select municipality_id, measurement_id, 'Något annat', worker_id from dialogue.talk where municipality_id = :m;
insert into dialogue.action_change select municipality_id, id, 1, 'PROPOSED', worker_id, now() from dialogue.action where municipality_id = :m;
insert into dialogue.note_share select t.municipality_id, t.measurement_id, n.leader_id, t.leader_id, now()
    from dialogue.talk t join dialogue.note n using (municipality_id, measurement_id)
    where municipality_id = :m and n.leader_id <> t.leader_id limit 2;
insert into dialogue.reopening select municipality_id, measurement_id, 1, leader_id, now(), 'Dagen blev fel' from dialogue.talk where municipality_id = :m;
insert into dialogue.statement select municipality_id, measurement_id, worker_id, 'DISAGREES', revision, 'Det stämmer inte', now()
    from dialogue.talk where municipality_id = :m and held_at is null;
insert into measurement.hard_row select municipality_id, id, 'tasks.1', 'Svårt ord' from measurement.measurement where municipality_id = :m;
insert into measurement.reminder select municipality_id, id, last_day from measurement.round where municipality_id = :m and state <> 'PLANNED';
insert into measurement.round_event select municipality_id, id, gen_random_uuid(), 'REOPENED', 'Fel dag', created_by, created_by, now()
    from measurement.round where municipality_id = :m and state <> 'PLANNED';
insert into measurement.row_retention select municipality_id, 3, 'Nämndens beslut', id, now() from organisation.person where municipality_id = :m limit 1;
insert into measurement.unit_report (municipality_id, round_id, unit_id, revision, answers, saved_at)
    select municipality_id, id, unit_id, 1, '{"note": "Många är borta"}', now()
    from measurement.round where municipality_id = :m and state = 'OPEN';
insert into measurement.rescoring select municipality_id, gen_random_uuid(), (select id from authoring.draft where municipality_id = :m), id,
    'format: 1', 'SCORED', 1, 1, null, created_by, now(), now() + interval '30 days' from measurement.round where municipality_id = :m and state = 'CLOSED';
insert into measurement.rescored select municipality_id, id, 1, gen_random_uuid(), '1', 1, '{}' from measurement.rescoring where municipality_id = :m;
insert into organisation.change_step (municipality_id, change_id, number, unit_id, what, how, valid_from, valid_to, name, name_after)
    select municipality_id, id, 0, unit_id, 'NAME', 'CORRECTED', '2020-01-01', 'infinity', 'Förr', 'Nu' from organisation.change where municipality_id = :m;
insert into organisation.lineage select municipality_id, id, unit_id, gen_random_uuid() from organisation.change where municipality_id = :m;
insert into result.simulated select s.municipality_id, s.id, 1, r.unit_id, true, null, '{}'
    from measurement.rescoring s join measurement.round r on r.municipality_id = s.municipality_id and r.id = s.round_id where s.municipality_id = :m;
insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on, last_day, state, privacy, created_by, created_at)
    select municipality_id, gen_random_uuid(), 'Utan namn', month, version_id, unit_id, opens_on, last_day, 'OPEN', 'ANONYMOUS', created_by, now()
    from measurement.round where municipality_id = :m and state = 'OPEN' limit 1;
insert into measurement.anonymous_answer select municipality_id, gen_random_uuid(), id, version_id, privacy, unit_id, '{"note": "Ingen vet vem"}'
    from measurement.round where municipality_id = :m and privacy = 'ANONYMOUS';
insert into message.letter select municipality_id, gen_random_uuid(), id, null, 'WAITING', 0, 'En ny mätning', 'Hej, nu går det att svara', '/my/measurement',
    null, now(), null, email from organisation.person where municipality_id = :m;
insert into organisation.roster_source select municipality_id, 'Personal', '{"org": "DEPARTMENT"}', '', id, now()
    from organisation.person where municipality_id = :m limit 1;
insert into organisation.stand_in select g.municipality_id, g.person_id, g.role, g.unit_id, g.valid_from, p.id
    from organisation.role_grant g join lateral (
        select id from organisation.person p where p.municipality_id = g.municipality_id and p.id <> g.person_id limit 1) p on true
    where g.municipality_id = :m and g.role = 'TEAM_LEAD';
insert into dialogue.gone_talk select municipality_id, gen_random_uuid(), now() from dialogue.talk where municipality_id = :m;
insert into records.retention_rule select municipality_id, gen_random_uuid(), 'message.letters', 1200, 'Nämndens beslut', id, now(), current_date, null, null
    from organisation.person where municipality_id = :m limit 1;
insert into records.deletion select municipality_id, id, current_date, '2020', current_date, 3, now() from records.retention_rule where municipality_id = :m;
insert into records.delivery (municipality_id, kind, until, delivered, file_sha256, written_at) values (:m, 'audit.log', date '2020-01-01', 1, repeat('a', 64), now());
insert into records.notice select municipality_id, gen_random_uuid(), 'Socialnämnden', 'BOTH', 'SN 2026/1', 'Ombudet', '000-00', id, now()
    from organisation.person where municipality_id = :m limit 1;
