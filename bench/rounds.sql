-- Ten years of rounds, two a year, as they were on the day before closing: the product closes them itself.
-- Run as the tables' owner after a round has been planned. Variables: people, rounds, open.
\set ON_ERROR_STOP on
select setseed(0.25);
begin;
insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on, last_day, state,
        privacy, created_by, created_at)
    select r.municipality_id, ('f0000000-0000-4000-8000-000000' || 100000 + k)::uuid, to_char(m.month, 'YYYY-MM'), m.month,
        r.version_id, r.unit_id, m.month, m.month + 27, 'OPEN', r.privacy, r.created_by, m.month
    from measurement.round r, generate_series(1, :rounds) k,
        lateral (select (date_trunc('month', current_date) - make_interval(months => 6 * (:rounds - k) + 1))::date as month) m
    where r.state = 'PLANNED';

-- Of a hundred, 88 have had the talk, six have submitted and six have not answered.
insert into measurement.measurement
        (municipality_id, id, round_id, version_id, privacy, person_id, group_id, state, revision, answers, reckoned, saved_at, submitted_at,
         summed_at, summed_by, discussed_at, discussed_by)
    select 'e0000000-0000-4000-8000-000000100001', ('a' || lpad(k::text, 2, '0') || '00000-0000-4000-8000-000000' || number)::uuid,
        ('f0000000-0000-4000-8000-000000' || 100000 + k)::uuid, version_id, privacy, ('0a000000-0000-4000-8000-000000' || number)::uuid,
        ('d3000000-0000-4000-8000-000000' || 100001 + grp)::uuid, state,
        case when told then 3 else 0 end,
        case when told then jsonb_build_object(
            'scale.amount', (array['too-little', 'just-right', 'just-right', 'too-much', 'too-much'])[a[1]],
            'scale.satisfaction', (array['somewhat', 'largely', 'largely', 'largely', 'entirely'])[a[2]],
            'scale.manageability', (array['not-good', 'ok', 'ok', 'good', 'good'])[a[3]],
            'time.rate', '100', 'time.actual', '76', 'time.available', '60',
            'count.row1', c[1]::text, 'count.row2', c[2]::text, 'count.row3', c[3]::text, 'count.row4', c[4]::text,
            'count.row5', c[5]::text, 'count.row6', c[6]::text, 'count.row7', c[7]::text,
            'risk.expiring', (c[5] % 3)::text, 'risk.overdue', (c[6] % 2)::text) else '{}' end,
        case when told then jsonb_build_object('measures', jsonb_build_array(jsonb_build_object('key', 'points', 'points',
            (3 * c[1] + 2 * c[2] + c[3] + 2 * c[4] + 3 * c[5] + 2 * c[6] + c[7])::text, 'complete', true,
            'norms', '{}'::jsonb, 'bands', '{}'::jsonb)), 'broken', '[]'::jsonb, 'held', '[]'::jsonb) end,
        case when told then month + interval '10 days' end, case when told then month + interval '10 days' end,
        case when state = 'DISCUSSED' then month + interval '20 days' end,
        case when state = 'DISCUSSED' then ('0b000000-0000-4000-8000-000000' || 100001 + grp)::uuid end,
        case when state = 'DISCUSSED' then month + interval '21 days' end,
        case when state = 'DISCUSSED' then ('0b000000-0000-4000-8000-000000' || 100001 + grp)::uuid end
    from (select 100000 + i as number, (i - 1) / 10 as grp, k,
            r.month, r.version_id, r.privacy,
            array[1 + floor(random() * 5), 1 + floor(random() * 5), 1 + floor(random() * 5)]::integer[] as a,
            array[floor(random() * 8), floor(random() * 12), floor(random() * 6), floor(random() * 10), floor(random() * 4),
                floor(random() * 3), floor(random() * 5)]::integer[] as c,
            floor(random() * 100) as luck
        from generate_series(1, :people) i, generate_series(1, :rounds) k
            join measurement.round r on r.id = ('f0000000-0000-4000-8000-000000' || 100000 + k)::uuid) one,
        lateral (select case when luck < 88 then 'DISCUSSED' when luck < 94 then 'SUBMITTED' else 'NOT_STARTED' end as state) s,
        lateral (select state <> 'NOT_STARTED' as told) t;

insert into dialogue.talk (municipality_id, measurement_id, worker_id, leader_id, revision, booking, starts_at, minutes, place, held_at)
    select municipality_id, id, person_id, summed_by, 2, 'BOOKED', summed_at, 20, 'Rum 4', summed_at
    from measurement.measurement where state = 'DISCUSSED';
-- Of each talk one action, followed up but for the latest round's.
insert into dialogue.action (municipality_id, id, measurement_id, worker_id, what, responsible_id, due, check_on, state,
        state_on, effect, revision)
    select m.municipality_id, gen_random_uuid(), m.id, m.person_id, 'Lämna över två ärenden till gruppen', m.summed_by,
        r.month + 50, r.month + 60, case when r.month = latest then 'AGREED' else 'FOLLOWED_UP' end,
        case when r.month = latest then null else r.month + 60 end, case when r.month = latest then null else 'PARTLY' end, 3
    from measurement.measurement m join measurement.round r on r.id = m.round_id,
        lateral (select max(month) as latest from measurement.round where state = 'OPEN') l
    where m.state = 'DISCUSSED';
insert into audit.deed (municipality_id, id, at, person_id, what, object_id, about_id)
    select municipality_id, gen_random_uuid(), submitted_at, person_id, 'measurement.submitted', id, person_id
    from measurement.measurement where submitted_at is not null;
insert into audit.viewing (municipality_id, about_id, person_id, page, hour, at)
    select municipality_id, person_id, summed_by, 'measurement.board', date_trunc('hour', summed_at), summed_at
    from measurement.measurement where summed_at is not null;

\if :open
insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on, last_day, state,
        privacy, created_by, created_at)
    select municipality_id, 'f0000000-0000-4000-8000-000000100099', 'Öppen', date_trunc('month', current_date),
        version_id, unit_id, current_date, current_date + 28, 'OPEN', privacy, created_by, now()
    from measurement.round where state = 'PLANNED';
insert into measurement.measurement (municipality_id, id, round_id, version_id, privacy, person_id, group_id, state)
    select 'e0000000-0000-4000-8000-000000100001', ('a9900000-0000-4000-8000-000000' || 100000 + i)::uuid,
        'f0000000-0000-4000-8000-000000100099', version_id, privacy, ('0a000000-0000-4000-8000-000000' || 100000 + i)::uuid,
        ('d3000000-0000-4000-8000-000000' || 100001 + (i - 1) / 10)::uuid, 'NOT_STARTED'
    from generate_series(1, :people) i,
        (select version_id, privacy from measurement.round where id = 'f0000000-0000-4000-8000-000000100099') r;
\endif
commit;
