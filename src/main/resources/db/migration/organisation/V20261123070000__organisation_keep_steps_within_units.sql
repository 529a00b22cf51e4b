-- Rows that began before their unit begin with it since V20261123050000. What a change did to them is known by the same days:
-- left as they were, its undoing found no such row and said that somebody had moved since.
update organisation.change_step s set valid_from = u.opened
from organisation.unit u
where u.municipality_id = s.municipality_id and u.id = s.unit_id and s.what in ('EMPLOYMENT', 'ROLE')
    and s.valid_from < u.opened and u.opened < coalesce(s.ended, s.valid_to);
