-- Personal data: on what terms somebody works there. Empty where nobody has said, as for all who were there before.
alter table organisation.employment add column form text check (form in ('PERMANENT', 'TEMPORARY', 'CONSULTANT'));
grant update (form) on organisation.employment to ${program};

-- A change that is undone gives back the row with all that it said.
alter table organisation.change_step
    add column form text check (form in ('PERMANENT', 'TEMPORARY', 'CONSULTANT')),
    add constraint only_work_has_a_form check (form is null or what = 'EMPLOYMENT');
