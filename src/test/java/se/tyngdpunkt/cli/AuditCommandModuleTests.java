package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.access.AccessSamples;
import se.tyngdpunkt.audit.domain.SealTrail;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** An operator who checks the trail at the command line. */
@ModuleTest
class AuditCommandModuleTests {

    private final TestDatabase database;
    private final TestClock clock;
    private final Events events;
    private final SealTrail trail;
    private final CommandLine line;

    AuditCommandModuleTests(TestDatabase database, TestClock clock, Events events, SealTrail trail) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.trail = trail;
        this.line = new CommandLine(database);
    }

    @Test
    void tellsWhetherTheTrailIsWhole() throws Exception {
        var who = AccessSamples.aPerson(database);
        deed(who);
        deed(who);
        var noted = digest(1);
        assertThat(line.run("", 0, "audit", "check"))
                .contains("Sjöby kommun: 2 block med 2 rader", "block 2", digest(2), "Loggen är hel");
        assertThat(line.run("", 0, "audit", "check", "--expect", noted.substring(0, 16), "--expect", digest(2)))
                .contains("Kontrollsumman " + digest(2) + " finns kvar");

        database.asOwner().sql("update audit.deed set what = 'some.other'").update();
        assertThat(line.run("", 1, "audit", "check"))
                .contains("FEL: en rad i block 1 är ändrad: audit.deed, id", "i block 2", "Loggen är inte hel");
        database.asOwner()
                .sql("delete from audit.deed; delete from audit.block")
                .update();
        assertThat(line.run("", 0, "audit", "check")).contains("0 block med 0 rader");
        assertThat(line.run("", 1, "audit", "check", "--expect", noted)).contains("FEL: ingen kommun här", noted);
        assertThat(line.run("", 2, "audit", "check", "--expect", "abc")).contains("är ingen kontrollsumma");
        assertThat(line.run("", 2, "audit", "mend")).contains("audit check");
    }

    private void deed(SignedIn who) {
        MunicipalityScope.in(who.municipality(), () -> {
            events.tell(Deed.of(who, "some.deed", who.person().value()));
            clock.pass(Duration.ofHours(1));
            trail.seal();
        });
    }

    private String digest(int number) {
        return database.asOwner()
                .sql("select encode(digest, 'hex') from audit.block where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }
}
