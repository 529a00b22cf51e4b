create schema access;
grant usage on schema access to ${program};

-- Personal data: the login, which is mostly an address. The secret of the second factor is sealed by the program.
create table access.account (
    municipality_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    login text not null check (length(login) between 1 and 254),
    password_hash text not null,
    is_enabled boolean not null default true,
    is_demo boolean not null default false,
    sessions_valid_from timestamptz not null,
    totp_secret text,
    totp_last_step bigint,
    created_at timestamptz not null,
    primary key (municipality_id, id),
    unique (municipality_id, person_id),
    unique (municipality_id, login),
    foreign key (municipality_id, person_id) references organisation.person (municipality_id, id),
    check (totp_last_step is null or totp_secret is not null)
);

create table access.recovery_code (
    municipality_id uuid not null,
    account_id uuid not null,
    fingerprint text not null,
    used_at timestamptz,
    primary key (municipality_id, account_id, fingerprint),
    foreign key (municipality_id, account_id) references access.account (municipality_id, id)
);

alter table access.account enable row level security;
create policy own_municipality on access.account
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update on access.account to ${program};

alter table access.recovery_code enable row level security;
create policy own_municipality on access.recovery_code
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select, insert, update, delete on access.recovery_code to ${program};
