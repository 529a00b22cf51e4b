package se.tyngdpunkt.walk;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.matrix.Who;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.records.web.mine.Unzipped;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shell.Words;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

/** Everything that is kept about a person is told to her or left out for a reason, and nothing of anybody else's. */
@ModuleTest
class PersonalRecordsModuleTests {

    private static final Path FILE = Path.of("src/test/resources/database/personal-records.txt");
    private static final String TOLD = "told";

    private static @Nullable TwoTowns towns;

    private final MockMvc mvc;
    private final TestDatabase database;
    private final MessageSource messages;

    PersonalRecordsModuleTests(
            MockMvc mvc,
            TestDatabase database,
            Furnishing furnishing,
            Instruments instruments,
            FreezeRound freezing,
            TransactionOperations transactions,
            MessageSource messages) {
        this.mvc = mvc;
        this.messages = messages;
        this.database = database;
        remember(() -> new TwoTowns(database, furnishing, instruments, freezing, transactions));
    }

    @Test
    void everyTableIsToldOrLeftOutForAReason() throws IOException {
        assertThat(tables(database.asOwner())).containsExactlyElementsOf(lines().keySet());
        assertThat(lines().values()).allMatch(what -> what.equals(TOLD) || what.length() > 20);
    }

    @Test
    void seesATableThatNobodyHasThoughtOf() throws IOException {
        try (var other = TestDatabase.fresh()) {
            other.asOwner()
                    .sql("create table instrument.reader (municipality_id uuid not null, person_id uuid not null)")
                    .update();
            var unknown = tables(other.asOwner());
            unknown.removeAll(lines().keySet());
            assertThat(unknown).containsExactly("instrument.reader");
        }
    }

    @Test
    void whatIsToldIsRead() throws IOException {
        try (var statements = new RecordedStatements()) {
            everything(towns().ours.town.signedIn(Who.WORKER));
            var heard = String.join("\n", statements.heard());
            assertThat(lines().entrySet())
                    .filteredOn(line -> line.getValue().equals(TOLD))
                    .extracting(Map.Entry::getKey)
                    .hasSizeGreaterThan(25)
                    .allMatch(isNamedIn(heard));
            assertThat(isNamedIn(heard).test("measurement.anonymous_answer")).isFalse();
        }
    }

    @Test
    void holdsNothingOfTheOtherMunicipality() throws IOException {
        var marks = towns().marks();
        for (var who : List.of(Who.WORKER, Who.LEAD, Who.MANAGER, Who.OWNER, Who.ADMIN)) {
            var file = everything(towns().ours.town.signedIn(who));
            assertThat(file.html()).as("%s", who).contains("</html>");
            assertThat(marks.in(file.html() + file.json())).as("%s", who).isEmpty();
        }
        assertThat(marks.in(everything(towns().theirs.town.signedIn(Who.WORKER)).html()))
                .as("theirs is full of marks")
                .isNotEmpty();
    }

    /** Her leader and whoever has seen her are named; no colleague, and no id but her own. */
    @Test
    void holdsNothingOfColleagues() throws IOException {
        var alva = towns().ours.town.signedIn(Who.WORKER);
        var file = everything(alva);
        assertThat(file.html()).contains("Alva", "Johan Berg");
        assertThat(file.html() + file.json()).doesNotContain("Bo Ek", "Cia Al", "Dag Asp", "Fia Lönn", "Gun Rönn");
        var ids = Pattern.compile(Marks.ID)
                .matcher(file.json())
                .results()
                .map(found -> found.group())
                .collect(toCollection(TreeSet::new));
        assertThat(ids).containsExactly(alva.person().value().toString());
    }

    /** Of those she leads, counts and her own part only. */
    @Test
    void aLeaderGetsNothingOfThoseSheLeads() throws IOException {
        var file = everything(towns().ours.town.signedIn(Who.LEAD));
        assertThat(file.html()).contains("Johan Berg");
        assertThat(file.html() + file.json()).doesNotContain("Alva Lind", "Bo Ek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theDocumentAndTheDataSayTheSame(String language) {
        var words = new Words(messages, Locale.of(language));
        for (var who : List.of(Who.WORKER, Who.LEAD, Who.OWNER, Who.ADMIN)) {
            var file = Unzipped.of(
                    mvc,
                    post("/my/record/file")
                            .with(signedIn(towns().ours.town.signedIn(who)))
                            .cookie(new Cookie("language", language)));
            assertThat(file.tree().get("language").asString()).isEqualTo(language);
            assertThat(file.document()).hasSizeGreaterThan(30).isEqualTo(file.data(words));
        }
    }

    private Unzipped everything(SignedIn who) {
        return Unzipped.of(mvc, post("/my/record/file").with(signedIn(who)));
    }

    private static Predicate<String> isNamedIn(String statements) {
        return table -> Arrays.stream(statements.split("[^a-z_.]+")).anyMatch(table::equals);
    }

    private static SortedSet<String> tables(JdbcClient owner) {
        return owner.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_'
                            and n.nspname not in ('information_schema', 'migration')""").query(String.class).list().stream().collect(toCollection(TreeSet::new));
    }

    private static SortedMap<String, String> lines() throws IOException {
        var all = new TreeMap<String, String>();
        Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .forEach(line -> all.put(line[0], line[1]));
        return all;
    }

    /** Once for all that are tested here. */
    private static void remember(Supplier<TwoTowns> fresh) {
        if (towns == null) {
            towns = fresh.get();
        }
    }

    private static TwoTowns towns() {
        return Objects.requireNonNull(towns);
    }
}
