-- The hash of what its sender had made a package from; empty where that is not told, and for what nobody sent.
alter table authoring.origin
    add column made_from text not null default '' check (made_from ~ '^([0-9a-f]{64})?$');
