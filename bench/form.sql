-- One person's draft with so many cases, in an open round by the model that the product has just published.
-- Run as the tables' owner. Variable: cases.
\set ON_ERROR_STOP on
begin;
insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on, last_day, state, privacy,
        created_by, created_at)
    select r.municipality_id, 'f2000000-0000-4000-8000-000000100001', 'Öppen', date_trunc('month', current_date), v.id,
        r.unit_id, current_date, current_date + 20, 'OPEN', 'NAMED', r.created_by, now()
    from measurement.round r,
        (select id from instrument.version where key = 'nassjo' order by adopted_at desc limit 1) v
    where r.state = 'PLANNED';

insert into measurement.measurement (municipality_id, id, round_id, version_id, privacy, person_id, group_id, state, revision,
        answers, saved_at)
    select r.municipality_id, 'b2000000-0000-4000-8000-000000100001', r.id, r.version_id, r.privacy,
        '0a000000-0000-4000-8000-000000100001', 'd3000000-0000-4000-8000-000000100001', 'DRAFT', 3,
        jsonb_build_object('scale.felt-load', '4', 'figure.years', '7', 'figure.rate', '100', 'figure.flex', '-12.5',
            'figure.unwritten', '2', 'figure.overdue', '0') || (select jsonb_object_agg(f.name, f.text)
                from generate_series(1, :cases) n,
                    lateral (values ('label', 'V-' || 1000 + n),
                        ('kind', (array['statement', 'child-investigation', 'support-at-home', 'foster-home'])[1 + n % 4]),
                        ('phase', (array['assessment', 'investigation', 'service'])[1 + n % 3]),
                        ('begun', '2026-W' || 10 + n % 30), ('role', 'main')) v (field, text),
                    lateral (select 'row.cases.' || n || '.' || v.field as name, v.text) f),
        now()
    from measurement.round r where r.id = 'f2000000-0000-4000-8000-000000100001';
commit;
vacuum analyze measurement.measurement;
