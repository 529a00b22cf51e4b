-- Five years more of a municipality's (:m) history: each closed round ten times over, with its answers, talks, actions and figures.
insert into measurement.round select (jsonb_populate_record(r, jsonb_build_object('id', md5(r.id::text || i)::uuid,
        'month', (r.month - make_interval(months => 6 * i))::date, 'opens_on', (r.opens_on - make_interval(months => 6 * i))::date,
        'last_day', (r.last_day - make_interval(months => 6 * i))::date))).*
    from measurement.round r, generate_series(1, 10) i where municipality_id = :m and state = 'CLOSED';
insert into measurement.measurement select (jsonb_populate_record(a, jsonb_build_object('id', md5(a.id::text || i)::uuid,
        'round_id', md5(a.round_id::text || i)::uuid))).*
    from measurement.measurement a join measurement.round r on r.municipality_id = a.municipality_id and r.id = a.round_id,
        generate_series(1, 10) i where a.municipality_id = :m and r.state = 'CLOSED'
        and r.id not in (select md5(o.id::text || k)::uuid from measurement.round o, generate_series(1, 10) k where o.municipality_id = :m);
insert into dialogue.talk select (jsonb_populate_record(t, jsonb_build_object('measurement_id', md5(t.measurement_id::text || i)::uuid))).*
    from dialogue.talk t, generate_series(1, 10) i where t.municipality_id = :m
        and exists (select 1 from measurement.measurement a where a.municipality_id = :m and a.id = md5(t.measurement_id::text || i)::uuid);
insert into dialogue.action select (jsonb_populate_record(t, jsonb_build_object('id', md5(t.id::text || i)::uuid,
        'measurement_id', md5(t.measurement_id::text || i)::uuid))).*
    from dialogue.action t, generate_series(1, 10) i where t.municipality_id = :m
        and exists (select 1 from measurement.measurement a where a.municipality_id = :m and a.id = md5(t.measurement_id::text || i)::uuid);
insert into result.frozen_set select (jsonb_populate_record(s, jsonb_build_object('round_id', md5(s.round_id::text || i)::uuid))).*
    from result.frozen_set s, generate_series(1, 10) i where s.municipality_id = :m;
insert into result.frozen select (jsonb_populate_record(f, jsonb_build_object('round_id', md5(f.round_id::text || i)::uuid))).*
    from result.frozen f, generate_series(1, 10) i where f.municipality_id = :m;
