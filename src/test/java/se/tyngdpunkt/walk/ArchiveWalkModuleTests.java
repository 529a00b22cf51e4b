package se.tyngdpunkt.walk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.municipality.ArchiveManifest;
import se.tyngdpunkt.database.municipality.ArchiveMunicipality;
import se.tyngdpunkt.database.municipality.KnownMunicipality;
import se.tyngdpunkt.shared.Sha256;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** Nothing that is to be archived first is deleted before it lies in a file, and of nobody else is anything written out. */
@ModuleTest
class ArchiveWalkModuleTests {

    private static final List<String> KINDS =
            List.of("dialogue.talks", "measurement.answers", "records.corrections", "message.letters", "audit.log");
    private static final LocalDate YESTERDAY = OldTowns.LATER.minusDays(1);

    private final TestDatabase database;
    private final TestClock clock;
    private final OldTowns towns;

    @TempDir
    private Path folder = Path.of("");

    ArchiveWalkModuleTests(ApplicationContext beans, TestDatabase database, TestClock clock) {
        this.database = database;
        this.clock = clock;
        this.towns = new OldTowns(beans);
        towns.run("update dialogue.action set state = 'FOLLOWED_UP', effect = 'YES', state_on = '2026-11-10'"
                + " where municipality_id = :m and cast(:round as uuid) is not null");
    }

    @Test
    void whateverGoesLiesInTheFile() throws IOException {
        KINDS.forEach(kind -> towns.decideToArchiveFirst(kind, 12));
        var untouched = towns.counts();
        towns.night();
        assertThat(towns.change(untouched)).isEmpty();
        var file = folder.resolve("archive.zip");
        var manifest = archive(YESTERDAY, file);
        assertThat(manifest.kinds()).extracting(ArchiveManifest.Kind::decision).containsOnly("KS 2028/17");
        var before = rows();
        towns.night();
        var archived = written(file);
        int gone = 0;
        var now = rows();
        for (var table : before.keySet()) {
            var lost = new HashSet<>(before.getOrDefault(table, Set.of()));
            lost.removeAll(now.getOrDefault(table, Set.of()));
            gone += lost.size();
            assertThat(archived.getOrDefault(table, Set.of())).as(table).containsAll(lost);
        }
        assertThat(now.getOrDefault("dialogue.talk", Set.of()))
                .hasSizeLessThan(before.getOrDefault("dialogue.talk", Set.of()).size());
        assertThat(gone).isGreaterThan(40);
        assertThat(database.asOwner()
                        .sql("select distinct file_sha256 from records.delivery where municipality_id = :m")
                        .param("m", towns.both.our())
                        .query(String.class)
                        .list())
                .containsExactly(Sha256.hexOf(Files.readAllBytes(file)));
    }

    /** The model's words are there, and of people those alone who stand in the records. */
    @Test
    void holdsWhatItIsReadWithAndNobodyElse() throws IOException {
        towns.decideToArchiveFirst("dialogue.talks", 12);
        var file = folder.resolve("archive.zip");
        archive(YESTERDAY, file);
        var archived = written(file);
        assertThat(archived).containsKeys("instrument.version", "measurement.round", "organisation.unit_name");
        assertThat(archived.keySet()).noneMatch(table -> table.startsWith("access.") || table.equals("audit.deed"));
        var people = archived.getOrDefault("organisation.person", Set.of());
        assertThat(people)
                .isNotEmpty()
                .hasSizeLessThan(
                        rows().getOrDefault("organisation.person", Set.of()).size());
        try (var zip = new ZipFile(file.toFile())) {
            var theirs = towns.both.their().toString();
            for (var entry : zip.stream().toList()) {
                assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .as(entry.getName())
                        .doesNotContain(theirs);
            }
        }
    }

    @Test
    void refusesADayThatIsNotOverAndAMunicipalityThatArchivesNothing() {
        var file = folder.resolve("archive.zip");
        assertThatThrownBy(() -> archive(YESTERDAY, file)).isInstanceOf(CannotOpen.class);
        towns.decideToArchiveFirst("dialogue.talks", 12);
        assertThatThrownBy(() -> archive(OldTowns.LATER, file)).isInstanceOf(CannotOpen.class);
        assertThat(file).doesNotExist();
        assertThat(towns.one(
                        "select count(*) from records.delivery where municipality_id = :m and cast(:round as uuid) is not null",
                        Long.class))
                .isZero();
    }

    private ArchiveManifest archive(LocalDate until, Path file) {
        return new ArchiveMunicipality(database.owner(), clock, "test")
                .write(KnownMunicipality.called(towns.both.our().toString(), database.owner()), until, file);
    }

    /** The ids in each of our rows. */
    private Map<String, Set<String>> rows() {
        var rows = new HashMap<String, Set<String>>();
        towns.both.tables().forEach(table -> {
            var ids = ids(table);
            rows.put(
                    table,
                    new HashSet<>(database.asOwner()
                            .sql("select concat_ws(' ', " + String.join(", ", ids) + ") from " + table
                                    + " where municipality_id = :m")
                            .param("m", towns.both.our())
                            .query(String.class)
                            .list()));
        });
        return rows;
    }

    private Map<String, Set<String>> written(Path file) throws IOException {
        var rows = new HashMap<String, Set<String>>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(one -> one.getName().endsWith(".csv")).toList()) {
                var table = entry.getName().replaceAll("tables/|\\.csv", "");
                var ids = ids(table);
                try (var parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
                    rows.put(
                            table,
                            new HashSet<>(parser.stream()
                                    .map(row -> ids.stream()
                                            .map(row::get)
                                            .filter(value -> !value.isEmpty())
                                            .collect(joining(" ")))
                                    .toList()));
                }
            }
        }
        return rows;
    }

    private List<String> ids(String table) {
        return database.asOwner()
                .sql(
                        "select attname from pg_attribute where attrelid = cast(:table as regclass) and atttypid = 'uuid'::regtype"
                                + " and attnum > 0 and not attisdropped order by attnum")
                .param("table", table)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
