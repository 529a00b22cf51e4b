package se.tyngdpunkt.database.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.tyngdpunkt.support.TestDatabase;

/**
 * The distribution step, run against stand-ins for the engine's two functions that refuse what the engine refuses: foreign keys
 * still there, and keys without the column that the rows are distributed by.
 */
class DistributionModuleTests {

    private final TestDatabase database = TestDatabase.fresh();

    @BeforeEach
    void makeStandIns() {
        database.asAdmin("""
                        create table public.placed (name text primary key, by_column text, beside text);
                        create function public.create_distributed_table(asked text, by_column text, colocate_with text) returns void
                        language plpgsql as $$ begin
                            if exists (select from pg_constraint where contype = 'f' and asked::regclass in (conrelid, confrelid)) then
                                raise 'a foreign key is in the way of %', asked;
                            end if;
                            if exists (select from pg_index i where indrelid = asked::regclass and (indisunique or indisexclusion)
                                and not exists (select from pg_attribute a where a.attrelid = indrelid and a.attname = by_column
                                    and a.attnum = any (i.indkey::int2[]))) then
                                raise 'a key of % is without %', asked, by_column;
                            end if;
                            if colocate_with <> 'none' and not exists (select from public.placed where name = colocate_with) then
                                raise '% is not distributed yet', colocate_with;
                            end if;
                            insert into public.placed values (asked::regclass::text, by_column, colocate_with);
                        end $$;
                        create function public.create_reference_table(asked text) returns void language plpgsql as $$ begin
                            if exists (select from pg_constraint where contype = 'f' and asked::regclass in (conrelid, confrelid)) then
                                raise 'a foreign key is in the way of %', asked;
                            end if;
                            insert into public.placed values (asked::regclass::text, null, null);
                        end $$;
                        grant all on public.placed to public;""");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void placesEveryTableOnceAndLeavesTheCatalogueAsItWas() {
        var before = constraintsAndIndexes();
        apply();
        assertThat(constraintsAndIndexes()).isEqualTo(before).hasSizeGreaterThan(200);
        assertThat(placed("")).containsExactlyInAnyOrderElementsOf(texts("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_'
                            and n.nspname not in ('information_schema', 'migration', 'public')"""));
        assertThat(placed(" where by_column is null"))
                .containsExactlyInAnyOrder(
                        "access.session",
                        "access.session_attributes",
                        "access.set_up_permit",
                        "access.sign_in",
                        "access.throttle",
                        "job.scheduled_tasks",
                        "organisation.municipality");
        assertThat(placed(" where beside = 'none'")).hasSize(1);
    }

    /** A reference between two distributed tables holds only within one node: within a municipality. */
    @Test
    void referencesStayWithinAMunicipality() {
        apply();
        assertThat(texts("""
                        select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                        left join public.placed p on p.name = k.conrelid::regclass::text
                        left join public.placed q on q.name = k.confrelid::regclass::text
                        where k.contype = 'f' and (q.name is null or p.name is null
                            or p.by_column is null and q.by_column is not null
                            or p.by_column is not null and q.by_column is not null and not exists (
                                select from unnest(k.conkey, k.confkey) as u (mine, other)
                                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.mine
                                join pg_attribute b on b.attrelid = k.confrelid and b.attnum = u.other
                                where a.attname = 'municipality_id' and b.attname = 'municipality_id'))""")).isEmpty();
    }

    @Test
    void takesInANewTable() {
        database.asOwner()
                .sql("create table audit.fresh (municipality_id uuid, id uuid, primary key (municipality_id, id))")
                .update();
        apply();
        assertThat(placed(" where by_column = 'municipality_id'")).contains("audit.fresh");
    }

    @Test
    void changesNothingByItself() {
        var before = constraintsAndIndexes();
        assertThat(Distribution.of(database.owner())).first().isEqualTo("begin;");
        assertThat(Distribution.of(database.owner())).last().isEqualTo("commit;");
        assertThat(constraintsAndIndexes()).isEqualTo(before);
        assertThat(placed("")).isEmpty();
    }

    /** Statement by statement, as a tool for SQL would run the file. */
    private void apply() {
        var login = database.owner();
        var connection = new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        try {
            var run = JdbcClient.create(connection);
            for (var statement : Distribution.of(login)) {
                if (statement.startsWith("select ")) {
                    run.sql(statement).query((row, _) -> 1).list();
                } else {
                    run.sql(statement).update();
                }
            }
        } finally {
            connection.destroy();
        }
    }

    private List<String> placed(String which) {
        return texts("select name from public.placed" + which);
    }

    private List<String> constraintsAndIndexes() {
        return texts("""
                        select k.conrelid::regclass || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) || k.convalidated
                        from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname !~ '^pg_' and k.contype <> 'n'
                        union all select pg_get_indexdef(indexrelid) from pg_index
                        join pg_class c on c.oid = indrelid join pg_namespace n on n.oid = relnamespace where n.nspname !~ '^pg_'
                        order by 1""");
    }

    private List<String> texts(String question) {
        return database.asOwner()
                .sql(question)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
