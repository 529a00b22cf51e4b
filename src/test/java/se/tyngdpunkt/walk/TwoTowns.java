package se.tyngdpunkt.walk;

import static se.tyngdpunkt.instrument.InstrumentSamples.ffsTextWith;
import static se.tyngdpunkt.instrument.InstrumentSamples.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.matrix.Scene;
import se.tyngdpunkt.matrix.Target;
import se.tyngdpunkt.matrix.Town;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.TestDatabase;

/**
 * Our municipality and theirs, each with rows in every table that the catalogue knows. Every word of theirs carries
 * {@link Marks#WORD}, so that it is known wherever it turns up.
 */
final class TwoTowns {

    private static final Path MORE = Path.of("src/test/resources/walk/furnish.sql");
    private static final Path HISTORY = Path.of("src/test/resources/walk/grow.sql");

    private static final String OWN_MODEL = "own-model";

    /** Not words but what the program looks things up by: with a mark on them their pages would be gone. */
    private static final Set<String> CODES = Set.of(
            "key",
            "version",
            "hash",
            "password_hash",
            "fingerprint",
            "login",
            "totp_secret",
            "field",
            "part",
            "row_key",
            "page",
            "path",
            "change",
            "points_before",
            "points_after",
            "answers");

    final Scene ours;
    final Scene theirs;

    private final JdbcClient owner;

    TwoTowns(
            TestDatabase database,
            Furnishing furnishing,
            Instruments instruments,
            FreezeRound freezing,
            TransactionOperations transactions) {
        var login = database.owner();
        owner = JdbcClient.create(new SingleConnectionDataSource(login.url(), login.user(), login.password(), true));
        ours = scene("Egen modell", furnishing, instruments, freezing, transactions);
        theirs = scene("Egen modell " + Marks.WORD, furnishing, instruments, freezing, transactions);
        mark();
    }

    /** The same two, looked for in another database. */
    TwoTowns(TestDatabase elsewhere, TwoTowns known) {
        owner = elsewhere.asOwner();
        ours = known.ours;
        theirs = known.theirs;
    }

    UUID our() {
        return ours.town.samples.id().value();
    }

    UUID their() {
        return theirs.town.samples.id().value();
    }

    /** What ours have tried to reach is theirs all the same. */
    Marks marks() {
        var theirIds = ids(their());
        theirIds.removeAll(ids(our(), table -> !table.equals("audit.refusal")));
        return new Marks(Set.copyOf(theirIds));
    }

    /** Some of theirs that a page may be asked with. */
    List<String> theirIds() {
        return Stream.of("organisation.unit", "organisation.person", "measurement.round", "authoring.draft")
                .map(table -> owner.sql(
                                "select id::text from " + table + " where municipality_id = :m order by id limit 1")
                        .param("m", their())
                        .query((row, _) -> row.getString(1))
                        .single())
                .toList();
    }

    /** Gives ours years more of closed rounds; tells how many rounds there are then. */
    long grow() {
        for (var statement : statements(HISTORY)) {
            owner.sql(statement).param("m", our()).update();
        }
        return owner.sql("select count(*) from measurement.round where municipality_id = :m")
                .param("m", our())
                .query(Long.class)
                .single();
    }

    /** The version that only this one has adopted. */
    String ownModel(Target of) {
        return owner.sql(
                        "select v.id::text from instrument.version v join organisation.person p using (municipality_id)"
                                + " where p.id = :person and key = '" + OWN_MODEL + "'")
                .param("person", of.person().value())
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** What is missing, with what to do about it. */
    List<String> emptyTables() {
        var filled = eachTable("select '%1$s' from %1$s where municipality_id in (:our, :their)"
                + " group by 1 having count(distinct municipality_id) = 2");
        var empty = new ArrayList<>(tables());
        empty.removeAll(owner.sql(filled)
                .param("our", our())
                .param("their", their())
                .query((row, _) -> row.getString(1))
                .list());
        return empty.stream()
                .map(table -> table + " has no row of both municipalities: add an insert to " + MORE)
                .toList();
    }

    /** Each table's rows of theirs, told in a digest. */
    Map<String, String> theirDigests() {
        return digests(their());
    }

    Map<String, String> digests(UUID municipality) {
        var each = eachTable(
                "select '%1$s' as name, md5(coalesce(string_agg(r::text, '|' order by r::text), '')) as digest"
                        + " from %1$s r where municipality_id = :m");
        return owner
                .sql(each)
                .param("m", municipality)
                .query((row, _) -> Map.entry(row.getString("name"), row.getString("digest")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every table that has a municipality. */
    List<String> tables() {
        return owner.sql("""
                        select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and a.attname = 'municipality_id' and not a.attisdropped
                            and n.nspname !~ '^pg_' order by 1""").query((row, _) -> row.getString(1)).list();
    }

    private Scene scene(
            String model,
            Furnishing furnishing,
            Instruments instruments,
            FreezeRound freezing,
            TransactionOperations transactions) {
        var town = new Town();
        var id = town.samples.id();
        MunicipalityScope.in(
                id,
                () -> transactions.executeWithoutResult(_ -> {
                    town.samples.putInto(furnishing);
                    instruments.adopt(read(ffsTextWith("key: ffs-tjanstematning", "key: " + OWN_MODEL)
                            .replaceFirst("(title: \\{source: \")[^\"]*", "$1" + model)));
                }));
        var scene = new Scene(owner, town);
        for (var statement : statements(MORE)) {
            owner.sql(statement).param("m", id.value()).update();
        }
        MunicipalityScope.in(id, () -> freezing.freeze(new RoundId(scene.closed), 1));
        return scene;
    }

    private static List<String> statements(Path file) {
        try (var lines = Files.lines(file)) {
            var text = lines.filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
            return List.of(text.strip().split(";\\s*"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void mark() {
        owner.sql("update organisation.municipality set name = name || :mark where id = :m")
                .param("mark", " " + Marks.WORD)
                .param("m", their())
                .update();
        var columns = owner.sql("""
                        select attrelid::regclass::text as name, attname, atttypid::regtype::text as type from pg_attribute
                        where attrelid::regclass::text = any (string_to_array(:tables, ' ')) and attnum > 0
                            and not attisdropped and atttypid::regtype::text in ('text', 'character varying', 'jsonb')""")
                .param("tables", String.join(" ", tables()))
                .query((row, _) -> List.of(row.getString("name"), row.getString("attname"), row.getString("type")))
                .list();
        columns.stream()
                .filter(column ->
                        !CODES.contains(column.get(1)) || column.getLast().equals("jsonb"))
                .forEach(column -> mark(column.get(0), column.get(1), column.getLast()));
    }

    /** In a model's or a list's text a line of its own; in answers every value of more than one word. */
    private void mark(String table, String column, String type) {
        var marked = type.equals("jsonb")
                ? "regexp_replace(%s::text, '(: ?\"[^\"]* [^\"]*)\"', '\\1 %s\"', 'g')::jsonb"
                        .formatted(column, Marks.WORD)
                : column + (column.equals("content") ? " || E'\\n# " : " || ' ") + Marks.WORD + "'";
        try {
            owner.sql("update %s set %s = %s where municipality_id = :m and %2$s is not null"
                            .formatted(table, column, marked))
                    .param("m", their())
                    .update();
        } catch (DataIntegrityViolationException oneOfAFewWords) {
            // A state or a kind: the column takes nothing else.
        }
    }

    private Set<String> ids(UUID municipality) {
        return ids(municipality, _ -> true);
    }

    private Set<String> ids(UUID municipality, Predicate<String> of) {
        var each = eachTable(
                "select m[1] from %s r, regexp_matches(r::text, '(" + Marks.ID
                        + ")', 'g') m where municipality_id = :m",
                of);
        return new TreeSet<>(owner.sql(each)
                .param("m", municipality)
                .query((row, _) -> row.getString(1))
                .list());
    }

    private String eachTable(String question) {
        return eachTable(question, _ -> true);
    }

    private String eachTable(String question, Predicate<String> of) {
        return tables().stream().filter(of).map(question::formatted).collect(Collectors.joining(" union all "));
    }
}
