alter table organisation.unit
    drop column name,
    add constraint unit_is_named foreign key (municipality_id, id, closed)
        references organisation.unit_name (municipality_id, unit_id, valid_to) deferrable initially deferred;
