-- Nobody works in a unit or has a role over it but on the days it is there. As places do, these rows carry their unit's days.
alter table organisation.employment add column unit_opened date, add column unit_closed date;
alter table organisation.role_grant add column unit_opened date, add column unit_closed date;

-- Until now only the deeds saw to it, and let a row begin before its unit and go on after it. Who was where on a day without
-- the unit is nothing that anybody has meant, decided or seen: such days are cut off, and a row that has no others goes.
-- A role that was given and taken on one day holds on none: it stays, as what it is, unless it is in the way of one cut off there.
delete from organisation.employment e using organisation.unit u
where u.municipality_id = e.municipality_id and u.id = e.unit_id and (e.valid_to <= u.opened or u.closed <= e.valid_from);
delete from organisation.role_grant g using organisation.unit u
where u.municipality_id = g.municipality_id and u.id = g.unit_id and g.valid_from < g.valid_to
    and (g.valid_to <= u.opened or u.closed <= g.valid_from);
delete from organisation.role_grant g using organisation.unit u, organisation.role_grant longer
where u.municipality_id = g.municipality_id and u.id = g.unit_id and g.valid_from = u.opened and g.valid_to = u.opened
    and (longer.municipality_id, longer.person_id, longer.role, longer.unit_id)
        = (g.municipality_id, g.person_id, g.role, g.unit_id)
    and longer.valid_from < u.opened and u.opened < longer.valid_to;

update organisation.employment e
set unit_opened = u.opened, unit_closed = u.closed,
    valid_from = greatest(e.valid_from, u.opened), valid_to = least(e.valid_to, u.closed)
from organisation.unit u where u.municipality_id = e.municipality_id and u.id = e.unit_id;
update organisation.role_grant g
set unit_opened = u.opened, unit_closed = u.closed,
    valid_from = case when g.valid_from = g.valid_to then g.valid_from else greatest(g.valid_from, u.opened) end,
    valid_to = case when g.valid_from = g.valid_to then g.valid_to else least(g.valid_to, u.closed) end
from organisation.unit u where u.municipality_id = g.municipality_id and u.id = g.unit_id;

alter table organisation.employment
    alter column unit_opened set not null, alter column unit_closed set not null,
    add constraint employment_within_unit check (unit_opened <= valid_from and valid_to <= unit_closed),
    add constraint employment_of_unit foreign key (municipality_id, unit_id, unit_opened, unit_closed)
        references organisation.unit (municipality_id, id, opened, closed) deferrable initially deferred;
alter table organisation.role_grant
    alter column unit_opened set not null, alter column unit_closed set not null,
    add constraint role_within_unit
        check (valid_from = valid_to or (unit_opened <= valid_from and valid_to <= unit_closed)),
    add constraint role_of_unit foreign key (municipality_id, unit_id, unit_opened, unit_closed)
        references organisation.unit (municipality_id, id, opened, closed) deferrable initially deferred;

revoke update on organisation.employment, organisation.role_grant from ${program};
grant update (share_percent, valid_to, unit_closed) on organisation.employment to ${program};
grant update (valid_to, unit_closed) on organisation.role_grant to ${program};
