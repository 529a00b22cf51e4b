-- A unit is there from the day it opens until the day it closes, and all that time it has exactly one place in the tree.
-- What a row says of another row it carries, in a foreign key: nobody has to be trusted to look first.

alter table organisation.unit add column opened date, add column closed date not null default 'infinity';
update organisation.unit u set opened = p.valid_from
from organisation.unit_place p where p.municipality_id = u.municipality_id and p.unit_id = u.id;

alter table organisation.unit_place
    add column kind text, add column opened date, add column closed date,
    add column parent_kind text, add column parent_opened date, add column parent_closed date,
    add column follows date;
update organisation.unit_place p set kind = u.kind, opened = u.opened, closed = u.closed
from organisation.unit u where u.municipality_id = p.municipality_id and u.id = p.unit_id;
update organisation.unit_place p set parent_kind = u.kind, parent_opened = u.opened, parent_closed = u.closed
from organisation.unit u where u.municipality_id = p.municipality_id and u.id = p.parent_id;

alter table organisation.unit
    alter column opened set not null,
    add constraint unit_opens_before_it_closes check (opened < closed),
    add constraint unit_as_placed unique (municipality_id, id, kind, opened, closed);

alter table organisation.unit_place
    alter column kind set not null, alter column opened set not null, alter column closed set not null,
    add constraint place_ends_once unique (municipality_id, unit_id, valid_to),
    -- Nothing before the unit opens or after it closes.
    add constraint place_within_unit check (opened <= valid_from and valid_to <= closed),
    add constraint place_of_unit foreign key (municipality_id, unit_id, kind, opened, closed)
        references organisation.unit (municipality_id, id, kind, opened, closed) deferrable initially deferred,
    -- No gap: the first place begins when the unit opens, every other where one ends.
    add constraint place_follows_on check (case when follows is null then valid_from = opened else valid_from = follows end),
    add constraint place_follows foreign key (municipality_id, unit_id, follows)
        references organisation.unit_place (municipality_id, unit_id, valid_to) deferrable initially deferred,
    -- Nothing under what is not there.
    add constraint place_within_parent check (parent_id is null or parent_opened <= valid_from and valid_to <= parent_closed),
    add constraint place_under_parent foreign key (municipality_id, parent_id, parent_kind, parent_opened, parent_closed)
        references organisation.unit (municipality_id, id, kind, opened, closed) deferrable initially deferred,
    add constraint place_names_parent_whole
        check (num_nulls(parent_id, parent_kind, parent_opened, parent_closed) in (0, 4)),
    -- No loop: a unit stands under a higher level, and only a department stands alone.
    add constraint place_under_higher_level check (
        case kind
            when 'DEPARTMENT' then parent_kind is null
            when 'AREA' then coalesce(parent_kind, '') = 'DEPARTMENT'
            when 'UNIT' then coalesce(parent_kind, '') in ('DEPARTMENT', 'AREA')
            else coalesce(parent_kind, '') in ('DEPARTMENT', 'AREA', 'UNIT')
        end);

-- No gap at the end: some place ends when the unit closes.
alter table organisation.unit add constraint unit_is_placed foreign key (municipality_id, id, closed)
    references organisation.unit_place (municipality_id, unit_id, valid_to) deferrable initially deferred;

revoke update on organisation.unit from ${program};
grant update (closed), delete on organisation.unit to ${program};
grant update (valid_to, closed, parent_closed), delete on organisation.unit_place to ${program};
