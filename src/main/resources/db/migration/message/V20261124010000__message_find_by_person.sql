-- Everything that is kept about a person is found by the person.
create index letter_person on message.letter (municipality_id, person_id);
