package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.shared.retention.RetainedRecords;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

/** No table is forgotten when it is decided how long records are kept: one file names its kind, or why it has none. */
@ModuleTest
class KeptByModuleTests {

    private static final Path FILE = Path.of("src/test/resources/database/kept-by.txt");

    private final TestDatabase database;
    private final List<RetainedRecords> kinds;

    KeptByModuleTests(TestDatabase database, List<RetainedRecords> kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** Tables by name, and what is said of each. */
    private static Map<String, String> said() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" -> ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    @Test
    void everyTableHasAKindOrAReason() throws IOException {
        assertThat(tables()).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(said().keySet());
    }

    @Test
    void everyKindTakesTheRowsOfSomeTable() throws IOException {
        assertThat(said().values().stream()
                        .filter(words -> !words.startsWith("["))
                        .flatMap(words -> Stream.of(words.split(", ")))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        kinds.stream().map(RetainedRecords::kind).toList());
    }

    private List<String> tables() {
        return database.asOwner().sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_'
                            and n.nspname not in ('information_schema', 'public', 'job', 'migration')""").query((row, _) -> row.getString(1)).list();
    }
}
