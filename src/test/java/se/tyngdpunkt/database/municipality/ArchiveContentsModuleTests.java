package se.tyngdpunkt.database.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.shared.retention.RetainedRecords;
import se.tyngdpunkt.support.ModuleTest;

/** No table is forgotten when a kind of record is written out for the archive. */
@ModuleTest
class ArchiveContentsModuleTests {

    private static final Path KEPT_BY = Path.of("src/test/resources/database/kept-by.txt");

    private final List<RetainedRecords> kinds;

    ArchiveContentsModuleTests(List<RetainedRecords> kinds) {
        this.kinds = kinds;
    }

    @Test
    void everyKindThatMayBeArchivedIs() {
        assertThat(ArchiveContents.kinds())
                .containsExactlyInAnyOrderElementsOf(kinds.stream()
                        .filter(RetainedRecords::isArchived)
                        .map(RetainedRecords::kind)
                        .toList());
    }

    @Test
    void everyTableOfTheKindIsWrittenOut() throws IOException {
        var lines = Files.readAllLines(KEPT_BY);
        for (var kind : ArchiveContents.kinds()) {
            assertThat(ArchiveContents.tablesOf(kind))
                    .as(kind)
                    .containsExactlyInAnyOrderElementsOf(lines.stream()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" -> ", 2))
                            .filter(parts -> List.of(parts[1].split(", ")).contains(kind))
                            .map(parts -> parts[0])
                            .toList());
        }
    }
}
