package se.tyngdpunkt.audit.chain;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import se.tyngdpunkt.access.AccessSamples;
import se.tyngdpunkt.audit.domain.SealTrail;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.backup.Snapshot;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** A municipality's trail of three days, two days apart, each sealed in a block of its own with three deeds and a view. */
final class TrailOfThree {

    final SignedIn who;
    private final TestDatabase database;
    private final SealTrail trail;

    TrailOfThree(TestDatabase database, TestClock clock, SealTrail trail) {
        this.database = database;
        this.trail = trail;
        this.who = AccessSamples.aPerson(database);
        for (var day = 0; day < 3; day++) {
            deeds(3, clock.instant());
            viewing(clock.instant());
            clock.pass(Duration.ofHours(1));
            seal();
            clock.pass(Duration.ofDays(2));
        }
    }

    MunicipalityId municipality() {
        return who.municipality();
    }

    void seal() {
        MunicipalityScope.in(municipality(), () -> {
            while (trail.seal()) {
                Thread.onSpinWait();
            }
        });
    }

    void deeds(int many, Instant at) {
        database.asOwner()
                .sql("""
                        insert into audit.deed (municipality_id, id, at, person_id, what, reason)
                        select :m, gen_random_uuid(), :at, :person, 'measurement.submitted', 'Ett skäl
                        på två rader' from generate_series(1, :many)""")
                .param("m", municipality().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", who.person().value())
                .param("many", many)
                .update();
    }

    void viewing(Instant at) {
        database.asOwner()
                .sql("""
                        insert into audit.viewing (municipality_id, about_id, person_id, page, hour, at)
                        values (:m, gen_random_uuid(), :person, 'measurement.board', :hour, :at)""")
                .param("m", municipality().value())
                .param("hour", at.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", who.person().value())
                .update();
    }

    /** A statement in which {@code :m} is the municipality, as somebody with the owner's password sends it. */
    int tamper(String statement) {
        return database.asOwner()
                .sql(statement)
                .param("m", municipality().value())
                .update();
    }

    List<Integer> sizes() {
        return database.asOwner()
                .sql("select cardinality(ids) from audit.block where municipality_id = :m order by number")
                .param("m", municipality().value())
                .query((row, _) -> row.getInt(1))
                .list();
    }

    ChainReport check(String... noted) {
        return check(database.owner(), municipality().value(), noted);
    }

    static ChainReport check(Login owner, UUID municipality, String... noted) {
        try (var connection = owner.connect()) {
            Snapshot.begin(connection);
            return ChainCheck.of(municipality, List.of(noted), connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
