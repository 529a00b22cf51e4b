-- Whether the comparing of a long list has begun, and whether it has been given up. Of nobody.
alter table organisation.roster_draft
    add column stage text not null default 'WAITING' check (stage in ('WAITING', 'BEGUN', 'GIVEN_UP'));
