package se.tyngdpunkt.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.support.TestDatabase;

class MigrationsModuleTests {

    private final TestDatabase database = TestDatabase.empty();
    private final Migrations migrations =
            new Migrations(database.owner(), database.program().user());

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void bringsAnEmptyDatabaseToTheNewest() {
        assertThat(migrations.current()).isEmpty();
        migrations.migrate();
        assertThat(migrations.current()).contains(migrations.newest());
    }

    @Test
    void canStopOnTheWay() {
        migrations.migrateTo("20261122020000");
        assertThat(migrations.current()).contains("20261122020000");
        migrations.migrate();
        assertThat(migrations.current()).contains(migrations.newest());
    }

    @Test
    void refusesADatabaseOfANewerProgram() {
        migrations.migrate();
        database.asOwner().sql("""
                        insert into migration.flyway_schema_history
                            (installed_rank, version, description, type, script, checksum, installed_by,
                             execution_time, success)
                        values (100000, '29990101000000', 'later', 'SQL', 'later.sql', 1, 'test', 1, true)
                        """).update();
        assertThatThrownBy(migrations::migrate).hasMessage("cli.refused.newer-data");
    }

    /** Units had one name and one place for all time until they got a history. */
    @Test
    void keepsWhatUnitsWereCalledAndWhereTheyStood() {
        migrations.migrateTo("20261122131000");
        database.asOwner().sql("""
                        with m as (
                            insert into organisation.municipality (id, name, code, created_at)
                            values (gen_random_uuid(), 'Sjöby', '9999', now()) returning id
                        ), d as (
                            insert into organisation.unit (municipality_id, id, kind, name)
                            select id, gen_random_uuid(), 'DEPARTMENT', 'Socialförvaltningen' from m
                            returning municipality_id, id
                        ), u as (
                            insert into organisation.unit (municipality_id, id, kind, name)
                            select id, gen_random_uuid(), 'UNIT', 'Utredning' from m returning municipality_id, id
                        )
                        insert into organisation.unit_place (municipality_id, unit_id, parent_id, valid_from)
                        select municipality_id, id, null, date '2020-01-01' from d
                        union all select u.municipality_id, u.id, d.id, '2021-02-03' from u, d
                        """).update();
        migrations.migrate();
        assertThat(database.asOwner().sql("""
                                select n.name || ' ' || n.valid_from || ' ' || coalesce(p.parent_kind, 'top') as told
                                from organisation.unit u
                                join organisation.unit_name n on n.unit_id = u.id and n.valid_from = u.opened
                                join organisation.unit_place p on p.unit_id = u.id and p.valid_from = u.opened
                                order by n.valid_from
                                """).query(String.class).list())
                .containsExactly("Socialförvaltningen 2020-01-01 top", "Utredning 2021-02-03 DEPARTMENT");
    }

    /** Until then only the deeds saw to it that nobody worked in a unit before or after it. */
    @Test
    void cutsOffWhatLayOutsideTheDaysOfItsUnit() {
        migrations.migrateTo("20261123031100");
        database.asOwner().sql("""
                        insert into organisation.municipality values (:m, 'Sjöby', '9999', now());
                        insert into organisation.unit (municipality_id, id, kind, opened, closed)
                        values (:m, :m, 'DEPARTMENT', '2020-01-01', '2026-01-01');
                        insert into organisation.unit_place
                            (municipality_id, unit_id, kind, opened, closed, valid_from, valid_to)
                        values (:m, :m, 'DEPARTMENT', '2020-01-01', '2026-01-01', '2020-01-01', '2026-01-01');
                        insert into organisation.unit_name (municipality_id, unit_id, name, opened, closed, valid_from, valid_to)
                        values (:m, :m, 'Soc', '2020-01-01', '2026-01-01', '2020-01-01', '2026-01-01');
                        insert into organisation.person values (:m, :m, 'Alva', 'Lind', 'alva@sjoby.example');
                        insert into organisation.employment
                            (municipality_id, person_id, unit_id, share_percent, valid_from, valid_to)
                        values (:m, :m, :m, 1, '2019-01-01', '2020-01-01'), (:m, :m, :m, 2, '2020-01-01', '2021-01-01'),
                            (:m, :m, :m, 3, '2022-01-01', 'infinity');
                        insert into organisation.role_grant (municipality_id, person_id, unit_id, role, valid_from, valid_to)
                        values (:m, :m, :m, 'METHOD_OWNER', '2019-01-01', '2020-06-01'),
                            (:m, :m, :m, 'METHOD_OWNER', '2020-01-01', '2020-01-01'),
                            (:m, :m, :m, 'ADMINISTRATOR', '2019-01-01', '2019-01-01'),
                            (:m, :m, :m, 'ADMINISTRATOR', '2021-01-01', '2027-01-01'),
                            (:m, :m, :m, 'HEAD_OF_OPERATIONS', '2026-01-01', 'infinity')
                        """).param("m", UUID.randomUUID()).update();
        migrations.migrate();
        assertThat(database.asOwner().sql("""
                                select share_percent || ' ' || valid_from || ' ' || valid_to || ' ' || unit_opened || ' ' || unit_closed
                                from organisation.employment order by 1
                                """).query(String.class).list())
                .containsExactly(
                        "2 2020-01-01 2021-01-01 2020-01-01 2026-01-01",
                        "3 2022-01-01 2026-01-01 2020-01-01 2026-01-01");
        assertThat(database.asOwner().sql("""
                                select role || ' ' || valid_from || ' ' || valid_to || ' ' || unit_opened || ' ' || unit_closed
                                from organisation.role_grant order by 1
                                """).query(String.class).list())
                .containsExactly(
                        "ADMINISTRATOR 2019-01-01 2019-01-01 2020-01-01 2026-01-01",
                        "ADMINISTRATOR 2021-01-01 2026-01-01 2020-01-01 2026-01-01",
                        "METHOD_OWNER 2020-01-01 2020-06-01 2020-01-01 2026-01-01");
    }

    /** Undoing a change looks for its rows by their days: a closing from before the cut could never be undone. */
    @Test
    void knowsTheRowsOfAChangeByTheDaysThatWereCutOff() {
        migrations.migrateTo("20261123031100");
        database.asOwner().sql("""
                        insert into organisation.municipality values (:m, 'Sjöby', '9999', now());
                        insert into organisation.unit (municipality_id, id, kind, opened, closed)
                        values (:m, :m, 'DEPARTMENT', '2020-01-01', '2026-01-01');
                        insert into organisation.unit_place
                            (municipality_id, unit_id, kind, opened, closed, valid_from, valid_to)
                        values (:m, :m, 'DEPARTMENT', '2020-01-01', '2026-01-01', '2020-01-01', '2026-01-01');
                        insert into organisation.unit_name (municipality_id, unit_id, name, opened, closed, valid_from, valid_to)
                        values (:m, :m, 'Soc', '2020-01-01', '2026-01-01', '2020-01-01', '2026-01-01');
                        insert into organisation.person values (:m, :m, 'Alva', 'Lind', 'alva@sjoby.example');
                        insert into organisation.employment
                            (municipality_id, person_id, unit_id, share_percent, valid_from, valid_to)
                        values (:m, :m, :m, 75, '2019-01-01', '2026-01-01');
                        insert into organisation.role_grant (municipality_id, person_id, unit_id, role, valid_from, valid_to)
                        values (:m, :m, :m, 'METHOD_OWNER', '2019-01-01', '2026-01-01'),
                            (:m, :m, :m, 'ADMINISTRATOR', '2021-01-01', '2026-01-01');
                        insert into organisation.change (municipality_id, id, kind, unit_id, day, person_id, made_at)
                        values (:m, :m, 'CLOSE', :m, '2026-01-01', :m, now());
                        insert into organisation.change_step (municipality_id, change_id, number, unit_id, what, how,
                            valid_from, valid_to, ended, person_id, role, share_percent)
                        values
                            (:m, :m, 0, :m, 'EMPLOYMENT', 'ENDED', '2019-01-01', 'infinity', '2026-01-01', :m, null, 75),
                            (:m, :m, 1, :m, 'ROLE', 'ENDED', '2019-01-01', 'infinity', '2026-01-01', :m, 'METHOD_OWNER', null),
                            (:m, :m, 2, :m, 'ROLE', 'ENDED', '2021-01-01', 'infinity', '2026-01-01', :m, 'ADMINISTRATOR', null)
                        """).param("m", UUID.randomUUID()).update();
        migrations.migrate();
        assertThat(database.asOwner().sql("""
                                select count(*) from organisation.change_step s
                                where exists (select from organisation.employment e
                                        where (e.person_id, e.unit_id, e.valid_from, e.valid_to)
                                            = (s.person_id, s.unit_id, s.valid_from, s.ended) and s.role is null)
                                    or exists (select from organisation.role_grant g
                                        where (g.person_id, g.unit_id, g.role, g.valid_from, g.valid_to)
                                            = (s.person_id, s.unit_id, s.role, s.valid_from, s.ended))
                                """).query(Integer.class).single()).isEqualTo(3);
        assertThat(database.asOwner().sql("""
                                select valid_from || ' ' || valid_to || ' ' || ended from organisation.change_step order by number
                                """).query(String.class).list())
                .containsExactly(
                        "2020-01-01 infinity 2026-01-01",
                        "2020-01-01 infinity 2026-01-01",
                        "2021-01-01 infinity 2026-01-01");
    }
}
