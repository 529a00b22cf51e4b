package se.tyngdpunkt;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import se.tyngdpunkt.guard.CatalogueRules;
import se.tyngdpunkt.guard.ModulePlan;
import se.tyngdpunkt.guard.Sources;
import se.tyngdpunkt.support.TestDatabase;

/** The storage rules, asked of the catalogue of a database that has had every migration. */
class CatalogueModuleTests {

    private static final Path GRANTS = Path.of("src/test/resources/database/grants.txt");
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final CatalogueRules RULES = rulesFor(DATABASE);

    /** For each rule a statement after which it must find something. */
    private static final Map<String, String> OFFENDING = Map.ofEntries(
            Map.entry("municipality", "create table instrument.bad (municipality_id uuid, id uuid primary key)"),
            Map.entry("keys", "create table instrument.bad (municipality_id uuid not null, id uuid primary key)"),
            Map.entry("references", """
                    alter table access.sign_in add column id uuid unique;
                    alter table instrument.version add foreign key (id) references access.sign_in (id)"""),
            Map.entry("indexes", "create index bad on instrument.version (hash)"),
            Map.entry(
                    "apart",
                    "drop policy own_municipality on instrument.version;"
                            + " create policy own on instrument.version using (municipality_id = current_setting('app.municipality')::uuid)"),
            Map.entry("views", "create view instrument.bad as select * from instrument.version"),
            Map.entry(
                    "functions",
                    "create function instrument.bad() returns int language sql security definer as 'select 1'"),
            Map.entry(
                    "triggers",
                    "create trigger bad before update on instrument.version"
                            + " for each row execute function suppress_redundant_updates_trigger()"),
            Map.entry("types", "alter table instrument.version add column bad double precision"),
            Map.entry("owner", "grant create on schema instrument to $program"),
            Map.entry("grants", "grant truncate on instrument.version to $program"));

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        assertThat(RULES.offences(rule, DATABASE.asOwner())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(String rule) {
        try (var database = TestDatabase.fresh()) {
            var statement = Objects.requireNonNull(OFFENDING.get(rule));
            database.asAdmin(statement.replace("$program", database.program().user()));
            assertThat(rulesFor(database).offences(rule, database.asOwner())).isNotEmpty();
        }
    }

    @Test
    void tablesWithoutMunicipalityExist() {
        var tables = DATABASE.asOwner()
                .sql("select schemaname || '.' || tablename from pg_tables")
                .query(String.class)
                .list();
        assertThat(tables).containsAll(withoutMunicipality()).hasSizeGreaterThan(20);
    }

    @Test
    void referencesFollowTheModules() {
        var plan = new ModulePlan(ApplicationModules.of(Application.class));
        var across = DATABASE.asOwner().sql("""
                        select distinct a.nspname || ' ' || b.nspname from pg_constraint k
                        join pg_class c on c.oid = k.conrelid join pg_namespace a on a.oid = c.relnamespace
                        join pg_class d on d.oid = k.confrelid join pg_namespace b on b.oid = d.relnamespace
                        where k.contype = 'f' and a.oid <> b.oid""").query(String.class).list();
        assertThat(across).hasSizeGreaterThan(3).allSatisfy(each -> assertThat(plan.allowedTo(each.split(" ")[0]))
                .as(each)
                .contains(each.split(" ")[1]));
        assertThat(plan.allowedTo("organisation")).doesNotContain("measurement");
    }

    /** What the program may do to each table; a change of it is read in review. */
    @Test
    void programMayDoNoMoreThanSaid() throws IOException {
        var grants = DATABASE.asOwner()
                .sql("""
                        select n.nspname || '.' || c.relname || ': ' || string_agg(word, ', ' order by place)
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                            unnest(array['select', 'insert', 'update', 'delete']) with ordinality as rights (word, place)
                        where c.relkind in ('r', 'v') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                            and (has_table_privilege(:program, c.oid, word)
                                or word <> 'delete' and has_any_column_privilege(:program, c.oid, word))
                        group by n.nspname, c.relname order by n.nspname || '.' || c.relname collate "C"
                        """)
                .param("program", DATABASE.program().user())
                .query(String.class)
                .list();
        if (Boolean.getBoolean("grants.rewrite")) {
            Files.createDirectories(GRANTS.getParent());
            Files.write(GRANTS, grants);
        }
        assertThat(grants).isEqualTo(Files.readAllLines(GRANTS));
    }

    /** Sessions and jobs are written by the libraries they belong to. */
    @Test
    void programMayDoOnlyWhatItDoes() throws IOException {
        var sources = Sources.below(Path.of("src/main/java"), ".java").stream()
                .map(Sources::text)
                .collect(joining());
        assertThat(Files.readAllLines(GRANTS).stream()
                        .filter(line -> !line.startsWith("access.session") && !line.startsWith("job."))
                        .flatMap(line -> Stream.of("insert into ", "update ", "delete from ")
                                .filter(words -> line.contains(words.split(" ")[0]))
                                .filter(words -> !does(words, line.substring(0, line.indexOf(':')), sources))
                                .map(words -> words + line)))
                .isEmpty();
    }

    private static boolean does(String words, String table, String sources) {
        return Pattern.compile(words + Pattern.quote(table) + "\\b")
                        .matcher(sources)
                        .find()
                || (words.equals("update ")
                        && Pattern.compile("into " + Pattern.quote(table) + "\\b[^;]*?do update")
                                .matcher(sources)
                                .find());
    }

    static Stream<String> rules() {
        return CatalogueRules.names().stream();
    }

    private static CatalogueRules rulesFor(TestDatabase database) {
        return new CatalogueRules(withoutMunicipality(), database.program().user());
    }

    private static List<String> withoutMunicipality() {
        try (var lines = Files.lines(Path.of("src/main/resources/db/without-municipality.txt"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(':')))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
