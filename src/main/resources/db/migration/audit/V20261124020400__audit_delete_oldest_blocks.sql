-- The oldest of the trail goes when the municipality has decided so, a whole block at a time. What is left of the block is its
-- digest, which the next one was put upon, and the decision. The program still changes no row and deletes none by itself: it
-- asks for its own oldest block, never the newest, and never one that is not at least four weeks older than that.
create table audit.gone_block (
    municipality_id uuid not null references organisation.municipality,
    number integer not null check (number > 0),
    until timestamptz not null,
    digest bytea not null check (octet_length(digest) = 32),
    decision text not null check (length(decision) between 1 and 200),
    gone_at timestamptz not null,
    primary key (municipality_id, number)
);

alter table audit.gone_block enable row level security;
create policy own_municipality on audit.gone_block
    using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
    with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
grant select on audit.gone_block to ${program};

create function audit.delete_oldest_block(asked integer, by_decision text) returns bigint
    language plpgsql volatile strict security definer set search_path = pg_catalog, pg_temp
    as $$
declare
    ours uuid := nullif(current_setting('app.municipality', true), '')::uuid;
    oldest audit.block;
    newest audit.block;
    counted bigint;
    deleted bigint := 0;
begin
    select * into oldest from audit.block b where b.municipality_id = ours order by b.number limit 1 for update;
    select * into newest from audit.block b where b.municipality_id = ours order by b.number desc limit 1;
    if oldest.number is null or oldest.number <> asked or newest.until < oldest.until + interval '28 days' then
        raise exception 'block % is not one that may be deleted', asked;
    end if;
    insert into audit.gone_block (municipality_id, number, until, digest, decision, gone_at)
    values (ours, oldest.number, oldest.until, oldest.digest, by_decision, now());
    delete from audit.deed d where d.municipality_id = ours and d.id = any (oldest.ids);
    get diagnostics counted = row_count;
    deleted := deleted + counted;
    delete from audit.viewing v where v.municipality_id = ours and v.at <= oldest.until and v.id = any (oldest.ids);
    get diagnostics counted = row_count;
    deleted := deleted + counted;
    delete from audit.refusal r where r.municipality_id = ours and r.id = any (oldest.ids);
    get diagnostics counted = row_count;
    deleted := deleted + counted;
    delete from audit.block b where b.municipality_id = ours and b.number = oldest.number;
    return deleted;
end
$$;
revoke all on function audit.delete_oldest_block(integer, text) from public;
grant execute on function audit.delete_oldest_block(integer, text) to ${program};
