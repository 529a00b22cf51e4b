-- An invented municipality: groups of ten, six groups in five units, five units in an area, one department.
-- Ids follow from numbers, so that a script can name them. Run as the tables' owner. Variable: people.
\set ON_ERROR_STOP on
select setseed(0.5);
begin;
create temporary table person_of on commit drop as
    select 100000 + i as number, (i - 1) / 10 as grp from generate_series(1, :people) i;
create temporary table group_of on commit drop as
    select distinct grp, grp * 5 / 6 as unit, grp * 5 / 6 / 5 as area from person_of;

insert into organisation.municipality values ('e0000000-0000-4000-8000-000000100001', 'Exempelkommunen', '9999', now());

create temporary table unit_of on commit drop as
    select 'd0000000-0000-4000-8000-000000100001'::uuid as id, 'DEPARTMENT' as kind, 'Socialförvaltningen' as name,
        null::uuid as parent
    union all select distinct ('d1000000-0000-4000-8000-000000' || 100001 + area)::uuid, 'AREA', 'Område ' || area + 1,
        'd0000000-0000-4000-8000-000000100001'::uuid from group_of
    union all select distinct ('d2000000-0000-4000-8000-000000' || 100001 + unit)::uuid, 'UNIT', 'Enhet ' || unit + 1,
        ('d1000000-0000-4000-8000-000000' || 100001 + area)::uuid from group_of
    union all select ('d3000000-0000-4000-8000-000000' || 100001 + grp)::uuid, 'GROUP', 'Grupp ' || grp + 1,
        ('d2000000-0000-4000-8000-000000' || 100001 + unit)::uuid from group_of;
insert into organisation.unit (municipality_id, id, kind, opened)
    select 'e0000000-0000-4000-8000-000000100001', id, kind, current_date - 5000 from unit_of;
insert into organisation.unit_name (municipality_id, unit_id, name, valid_from, opened)
    select 'e0000000-0000-4000-8000-000000100001', id, name, current_date - 5000, current_date - 5000 from unit_of;
insert into organisation.unit_place (municipality_id, unit_id, kind, opened, closed, parent_id, parent_kind, parent_opened,
        parent_closed, valid_from)
    select 'e0000000-0000-4000-8000-000000100001', u.id, u.kind, current_date - 5000, 'infinity', p.id, p.kind,
        case when p.id is not null then current_date - 5000 end, case when p.id is not null then 'infinity'::date end,
        current_date - 5000
    from unit_of u left join unit_of p on p.id = u.parent;

-- Workers 0a, team leads 0b, unit managers 0c, the method owner 0d; their accounts 1a to 1d.
create temporary table somebody on commit drop as
    select 'a' as kind, number, 'd3000000-0000-4000-8000-000000' || 100001 + grp as works_in, null as role,
        null as leads, 'handl' || number as login from person_of
    union all select 'b', 100001 + grp, 'd2000000-0000-4000-8000-000000' || 100001 + unit, 'TEAM_LEAD',
        'd3000000-0000-4000-8000-000000' || 100001 + grp, 'grupp' || 100001 + grp from group_of
    union all select distinct 'c', 100001 + unit, 'd2000000-0000-4000-8000-000000' || 100001 + unit, 'UNIT_MANAGER',
        'd2000000-0000-4000-8000-000000' || 100001 + unit, 'enhet' || 100001 + unit from group_of
    union all select 'd', 100001, 'd0000000-0000-4000-8000-000000100001', 'METHOD_OWNER',
        'd0000000-0000-4000-8000-000000100001', 'metod';

insert into organisation.person
    select 'e0000000-0000-4000-8000-000000100001', ('0' || kind || '000000-0000-4000-8000-000000' || number)::uuid,
        (array['Anna', 'Björn', 'Cecilia', 'David', 'Elin', 'Fatima', 'Gustav', 'Hanna', 'Ibrahim', 'Åsa'])[1 + number % 10],
        (array['Andersson', 'Berg', 'Öberg', 'Dahl', 'Ek', 'Falk', 'Åkesson', 'Holm', 'Lind', 'Nyström', 'Svensson'])[1 + number % 11],
        login || '@exempel.se', current_date - (number % 9000)
    from somebody;
insert into organisation.employment (municipality_id, person_id, unit_id, share_percent, valid_from, unit_opened, unit_closed)
    select 'e0000000-0000-4000-8000-000000100001', ('0' || kind || '000000-0000-4000-8000-000000' || number)::uuid,
        works_in::uuid, 100, current_date - 4500, u.opened, u.closed
    from somebody join (select id, opened, closed from organisation.unit) u on u.id = works_in::uuid;
insert into organisation.role_grant (municipality_id, person_id, role, unit_id, valid_from, unit_opened, unit_closed)
    select 'e0000000-0000-4000-8000-000000100001', ('0' || kind || '000000-0000-4000-8000-000000' || number)::uuid,
        role, leads::uuid, current_date - 4500, u.opened, u.closed
    from somebody join (select id, opened, closed from organisation.unit) u on u.id = leads::uuid where role is not null;

-- Workers have a password, those who would need a second factor are example people.
insert into access.account (municipality_id, id, person_id, login, password_hash, is_demo, sessions_valid_from, created_at)
    select 'e0000000-0000-4000-8000-000000100001', ('1' || kind || '000000-0000-4000-8000-000000' || number)::uuid,
        ('0' || kind || '000000-0000-4000-8000-000000' || number)::uuid, login || '@exempel.se',
        '$argon2id$v=19$m=19456,t=2,p=1$oz/JOBl9jG3WnR3JGkhkvw$SReTK3ek41cyG1GGCbjT7b5IAwVfirmeR6K6RBYtxiA', role is not null, now() - interval '1 day', now()
    from somebody;
insert into access.sign_in select login || '@exempel.se', 'e0000000-0000-4000-8000-000000100001' from somebody;
commit;
analyze;
