package se.tyngdpunkt.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
