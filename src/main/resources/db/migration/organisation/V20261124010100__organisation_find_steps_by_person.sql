-- Everything that is kept about a person is found by the person.
create index change_step_person on organisation.change_step (municipality_id, person_id) where person_id is not null;
