package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.municipality.ExportMunicipality;
import se.tyngdpunkt.database.municipality.KnownMunicipality;
import se.tyngdpunkt.database.municipality.RestoreMunicipality;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.Sha256;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

/** Files that look like a municipality's and are not: each is refused whole, with the sentence that says what is wrong. */
@ModuleTest
class RestoreGuardsModuleTests {

    private static final String PERSONS = "tables/organisation.person.csv";
    private static final String MANIFEST = "manifest.json";

    private static @Nullable TwoTowns filled;

    private final TestDatabase database;
    private final TwoTowns towns;

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    RestoreGuardsModuleTests(
            TestDatabase database,
            Furnishing furnishing,
            Instruments instruments,
            FreezeRound freezing,
            TransactionOperations transactions) {
        this.database = database;
        towns = filled(() -> new TwoTowns(database, furnishing, instruments, freezing, transactions));
    }

    /** Once for all that are tested here. */
    private static TwoTowns filled(Supplier<TwoTowns> fresh) {
        if (filled == null) {
            filled = fresh.get();
        }
        return filled;
    }

    @BeforeEach
    void export() {
        file = folder.resolve("their.zip");
        var municipality = KnownMunicipality.called(towns.their().toString(), database.owner());
        new ExportMunicipality(database.owner(), Clock.systemUTC(), "test").write(municipality, file);
    }

    @ParameterizedTest
    @CsvSource({
        "name, organisation.municipality, code, cli.refused.municipality-clash",
        "login, access.sign_in, login, cli.refused.municipality-clash"
    })
    void isRefusedWholeWhenAnotherHasWhatOnlyOneMayHave(String what, String table, String column, String key) {
        try (var elsewhere = TestDatabase.fresh()) {
            var taken = database.asOwner()
                    .sql("select " + column + " from " + table + " where "
                            + (what.equals("name") ? "id" : "municipality_id") + " = :their limit 1")
                    .param("their", towns.their())
                    .query((row, _) -> row.getString(1))
                    .single();
            elsewhere
                    .asOwner()
                    .sql("insert into organisation.municipality values (:our, 'Annan', :code, now())")
                    .param("our", towns.our())
                    .param("code", what.equals("name") ? taken : "9998")
                    .update();
            if (what.equals("login")) {
                elsewhere
                        .asOwner()
                        .sql("insert into access.sign_in values (:login, :our)")
                        .param("login", taken)
                        .param("our", towns.our())
                        .update();
            }
            assertRefused(elsewhere, key);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            manifest.json                  | "schema" : "2026           | "schema" : "2025            | version
            manifest.json                  | "format" : 1               | "format" : 2                | foreign
            manifest.json                  | "rows" : 1                 | "rows" : 21                | damaged
            manifest.json                  | "bytes" : 1                | "bytes" : 21               | damaged
            manifest.json                  | "bytes" : 1                | "bytes" : 19999999999       | swollen
            manifest.json                  | "bytes" : 1                | "bytes" : -1                | swollen
            manifest.json                  | "code" : "                 | "code" : "x                 | damaged
            manifest.json                  | "name" : "                 | "name" : "", "called" : "   | damaged
            manifest.json                  | "name" : "                 | "name" : "\\u001b[2J        | damaged
            manifest.json                  | "parts" :                  | "others" :                  | damaged
            manifest.json                  | {                          | [                           | damaged
            manifest.json                  | tables/audit.deed.csv      | ../audit.deed.csv           | damaged
            manifest.json                  | "given_name"               | "given"                     | tables
            tables/organisation.person.csv | given_name                 | family_name                 | unreadable
            tables/organisation.person.csv | Alva                       | Elsa                        | altered
            tables/instrument.version.csv  | THEIR                      | OUR                         | damaged
            tables/organisation.unit.csv   | GROUP                      | SECT                        | unreadable
            """)
    void isRefusedWhenItIsNotWhatItWas(String entry, String from, String to, String key) throws IOException {
        var entries = ZippedText.of(file);
        var text = Objects.requireNonNull(entries.get(entry));
        var changed = text.replace(
                from.replace("THEIR", towns.their().toString()),
                to.replace("OUR", towns.our().toString()));
        assertThat(changed).isNotEqualTo(text);
        entries.put(entry, changed);
        if (!entry.equals(MANIFEST) && !key.equals("altered")) {
            entries.computeIfPresent(MANIFEST, (_, manifest) -> agreeing(manifest, text, changed));
        }
        ZippedText.write(entries, file);
        try (var elsewhere = TestDatabase.fresh()) {
            assertRefused(elsewhere, "cli.refused.municipality-" + key.replace("altered", "damaged"));
        }
    }

    @Test
    void isRefusedWhenItHoldsMoreOrLessThanItSays() throws IOException {
        var entries = ZippedText.of(file);
        entries.put("../../etc/cron.d/extra", "* * * * *");
        ZippedText.write(entries, file);
        try (var elsewhere = TestDatabase.fresh()) {
            assertRefused(elsewhere, "cli.refused.municipality-damaged");
            entries.remove("../../etc/cron.d/extra");
            entries.remove(PERSONS);
            ZippedText.write(entries, file);
            assertRefused(elsewhere, "cli.refused.municipality-damaged");
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
            assertRefused(elsewhere, "cli.refused.municipality-damaged");
            Files.writeString(file, "no zip");
            assertRefused(elsewhere, "cli.refused.municipality-damaged");
            Files.delete(file);
            assertRefused(elsewhere, "cli.refused.backup-missing");
        }
    }

    /** A backup, or any other file of that kind; one that would fill the memory before it is known for what it is. */
    @Test
    void isRefusedWhenItIsAnotherKindOfFile() throws IOException {
        var entries = ZippedText.of(file);
        try (var elsewhere = TestDatabase.fresh()) {
            entries.computeIfPresent(MANIFEST, (_, manifest) -> manifest + " ".repeat(1 << 20));
            ZippedText.write(entries, file);
            assertRefused(elsewhere, "cli.refused.municipality-foreign");
            entries.remove(MANIFEST);
            ZippedText.write(entries, file);
            assertRefused(elsewhere, "cli.refused.municipality-foreign");
        }
    }

    /** By whoever can write what digests there should be, into an installation that has the other municipality too. */
    @Test
    void bringsNobodyARowThatIsNotInItsOwnMunicipality() throws IOException {
        var entries = ZippedText.of(file);
        var text = Objects.requireNonNull(entries.get(PERSONS));
        var added = text
                + text.lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .replace(towns.their().toString(), towns.our().toString())
                        .replaceFirst("(?<=,\")[0-9a-f-]{36}", UUID.randomUUID().toString())
                + "\n";
        entries.put(PERSONS, added);
        entries.computeIfPresent(MANIFEST, (_, manifest) -> agreeing(manifest, text, added));
        ZippedText.write(entries, file);
        try (var elsewhere = TestDatabase.fresh()) {
            elsewhere
                    .asOwner()
                    .sql("insert into organisation.municipality values (:our, 'Annan', '9998', now())")
                    .param("our", towns.our())
                    .update();
            assertRefused(elsewhere, "cli.refused.municipality-damaged");
        }
    }

    private void assertRefused(TestDatabase into, String key) {
        var before = new TwoTowns(into, towns).theirDigests();
        assertThatThrownBy(() -> RestoreMunicipality.of(file).into(into.owner()))
                .isInstanceOf(CannotOpen.class)
                .hasMessage(key);
        assertThat(new TwoTowns(into, towns).theirDigests()).isEqualTo(before);
    }

    /** Digest, length and number of rows are right again, as somebody would make them who wanted it read. */
    private static String agreeing(String manifest, String text, String changed) {
        var said = manifest.replace(Sha256.hexOf(text), Sha256.hexOf(changed))
                .replace("\"bytes\" : " + length(text) + ",", "\"bytes\" : " + length(changed) + ",");
        var more = rows(changed) - rows(text);
        var rows = Pattern.compile("\"rows\" : ([0-9]+),(?=\\s*\"bytes\" : " + length(changed) + ",)");
        return rows.matcher(said).replaceFirst(found -> "\"rows\" : " + (Long.parseLong(found.group(1)) + more) + ",");
    }

    private static long rows(String text) {
        return text.lines().count();
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
