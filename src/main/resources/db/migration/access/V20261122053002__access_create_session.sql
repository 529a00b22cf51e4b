-- Spring Session's own tables. Without municipality: a session is found by its secret id before anybody is known.
create table access.session (
    primary_id char(36) primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index session_session_id on access.session (session_id);
create index session_expiry_time on access.session (expiry_time);
create index session_principal_name on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36) not null references access.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on access.session, access.session_attributes to ${program};
