-- A year of closed rounds with case lists of 25 rows, scored by the leaders, by the model that the product has just published.
-- Run as the tables' owner. Variables: people, rounds. Five hundred different lists, dealt out among people and rounds.
\set ON_ERROR_STOP on
select setseed(0.75);
begin;
create temporary table list_of on commit drop as
    select i, jsonb_build_object('scale.felt-load', (1 + i % 5)::text, 'figure.years', (i % 12)::text, 'figure.rate', '100',
            'figure.flex', '-12.5', 'figure.unwritten', (i % 3)::text, 'figure.overdue', '0') || jsonb_object_agg(f.name, f.text) as answers,
        coalesce(jsonb_object_agg(f.name || '-points', '12') filter (where f.text = 'foster-home'), '{}') as points,
        coalesce(jsonb_object_agg(f.name || '-reason', 'Två timmars resa') filter (where f.text = 'foster-home'), '{}') as reasons
    from generate_series(0, 499) i, generate_series(1, 25) n,
        lateral (select (array['statement', 'child-investigation', 'support-at-home', 'foster-home'])[1 + (i * 7 + n * n) % 4] as kind,
            (array['assessment', 'investigation', 'service'])[1 + (i + n) % 3] as phase) k,
        lateral (values ('row.cases.' || n || '.label', 'V-' || 1000 + n), ('row.cases.' || n || '.kind', kind),
            ('row.cases.' || n || '.phase', phase), ('row.cases.' || n || '.begun', '2026-W' || 10 + (i + n) % 30)) f (name, text)
    group by i;
update list_of set
    points = (select coalesce(jsonb_object_agg(replace(key, '.kind-points', '.foster-home-points'), value), '{}')
        from jsonb_each(points))
    || (select coalesce(jsonb_object_agg(replace(key, '.kind-reason', '.foster-home-points-reason'), value), '{}')
        from jsonb_each(reasons));

insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on, last_day, state, privacy,
        created_by, created_at)
    select r.municipality_id, ('f1000000-0000-4000-8000-000000' || 100000 + k)::uuid, to_char(m.month, 'YYYY-MM'), m.month,
        v.id, r.unit_id, m.month, m.month + 27, 'CLOSED', 'NAMED', r.created_by, m.month
    from measurement.round r, generate_series(1, :rounds) k,
        lateral (select (date_trunc('month', current_date) - make_interval(months => :rounds - k + 1))::date as month) m,
        (select id from instrument.version where key = 'nassjo' order by adopted_at desc limit 1) v
    where r.state = 'PLANNED';

insert into measurement.measurement (municipality_id, id, round_id, version_id, privacy, person_id, group_id, state, revision,
        answers, scored, saved_at, submitted_at, summed_at, summed_by)
    select r.municipality_id, ('b' || lpad(k::text, 2, '0') || '00000-0000-4000-8000-000000' || 100000 + p.i)::uuid, r.id,
        r.version_id, r.privacy, ('0a000000-0000-4000-8000-000000' || 100000 + p.i)::uuid,
        ('d3000000-0000-4000-8000-000000' || 100001 + (p.i - 1) / 10)::uuid, 'SUMMED', 3, l.answers, l.points,
        r.month + interval '10 days', r.month + interval '10 days', r.month + interval '12 days',
        ('0b000000-0000-4000-8000-000000' || 100001 + (p.i - 1) / 10)::uuid
    from generate_series(1, :rounds) k
    join measurement.round r on r.id = ('f1000000-0000-4000-8000-000000' || 100000 + k)::uuid,
        generate_series(1, :people) p(i) join list_of l on true
    where l.i = (p.i * 13 + k * 101) % 500;
commit;
