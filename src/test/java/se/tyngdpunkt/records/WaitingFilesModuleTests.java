package se.tyngdpunkt.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.retention.WaitingFiles;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** A file that was sent and never approved is gone after a day, with the names and answers in it. */
@ModuleTest
class WaitingFilesModuleTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final Furnishing furnishing;
    private final List<WaitingFiles> files;
    private final TestDatabase database;
    private final TestClock clock;

    WaitingFilesModuleTests(Furnishing furnishing, List<WaitingFiles> files, TestDatabase database, TestClock clock) {
        this.furnishing = furnishing;
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void bothKindsGo() {
        sjöby.worker("Alva Lind", sjöby.group("Grupp 1", sjöby.department("Social")));
        sjöby.putInto(furnishing);
        for (var sql : List.of(
                "insert into organisation.roster_draft (municipality_id, id, person_id, name, content, kept_at)"
                        + " select municipality_id, gen_random_uuid(), id, 'lista.csv', 'x', :at from organisation.person"
                        + " where municipality_id = :m",
                "insert into intake.draft (municipality_id, id, person_id, round_name, version_hash, unit_id, first_day,"
                        + " last_day, privacy, file_name, file_digest, content, kept_at) select p.municipality_id,"
                        + " gen_random_uuid(), p.id, 'Maj', repeat('a', 64), u.id, date '2024-05-01', date '2024-05-20',"
                        + " 'NAMED', 'maj.csv', repeat('b', 64), 'x', :at from organisation.person p join organisation.unit u"
                        + " on u.municipality_id = p.municipality_id and u.kind = 'GROUP' where p.municipality_id = :m")) {
            database.asOwner()
                    .sql(sql)
                    .param("m", sjöby.id().value())
                    .param("at", java.sql.Timestamp.from(clock.instant()))
                    .update();
        }
        forget(Duration.ofHours(23));
        assertThat(waiting()).containsExactly(1L, 1L);
        forget(Duration.ofHours(25));
        assertThat(waiting()).containsExactly(0L, 0L);
    }

    private void forget(Duration later) {
        MunicipalityScope.in(
                sjöby.id(),
                () -> files.forEach(
                        each -> each.forget(clock.instant().plus(later).minus(Duration.ofDays(1)))));
    }

    private List<Long> waiting() {
        return List.of(count("organisation.roster_draft"), count("intake.draft"));
    }

    private long count(String table) {
        return database.asOwner()
                .sql("select count(*) from " + table + " where municipality_id = :m")
                .param("m", sjöby.id().value())
                .query(Long.class)
                .single();
    }
}
