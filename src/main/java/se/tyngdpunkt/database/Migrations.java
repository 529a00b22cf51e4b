package se.tyngdpunkt.database;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a database to the program's own version, as its owner and over connections that are gone afterwards. */
public final class Migrations {

    /** The schema of Flyway's history, and of what belongs to no module. */
    public static final String SCHEMA = "migration";

    private final Login owner;
    private final String programRole;

    public Migrations(Login owner, String programRole) {
        this.owner = owner;
        this.programRole = programRole;
    }

    public void migrate() {
        to(MigrationVersion.LATEST);
    }

    /** Stops at that version, for a backup which was taken there. */
    public void migrateTo(String version) {
        to(MigrationVersion.fromVersion(version));
    }

    private void to(MigrationVersion target) {
        var flyway = flyway(target);
        refuseNewer(flyway);
        flyway.migrate();
    }

    /** The last migration this program brings. */
    public String newest() {
        return Arrays.stream(flyway(MigrationVersion.LATEST).info().all())
                .filter(each -> each.getVersion() != null && !isFromTheFuture(each))
                .map(each -> each.getVersion().getVersion())
                .reduce((_, last) -> last)
                .orElse("0");
    }

    /** The last migration the database has had, if any. */
    public Optional<String> current() {
        return Optional.ofNullable(flyway(MigrationVersion.LATEST).info().current())
                .map(each -> each.getVersion().getVersion());
    }

    private static void refuseNewer(Flyway flyway) {
        for (var each : flyway.info().all()) {
            if (isFromTheFuture(each)) {
                throw new CannotOpen("cli.refused.newer-data", each.getVersion().getVersion());
            }
        }
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED -> true;
            default -> false;
        };
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema(SCHEMA)
                .createSchemas(true)
                .placeholders(Map.of("program", '"' + programRole + '"'))
                .target(target)
                .outOfOrder(false)
                .cleanDisabled(true)
                .connectRetries(0)
                .load();
    }
}
