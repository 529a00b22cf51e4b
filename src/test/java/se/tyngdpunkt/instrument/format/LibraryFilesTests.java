package se.tyngdpunkt.instrument.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.InstrumentReading;

class LibraryFilesTests {

    private static final Path FILES = Path.of("src/main/resources/instruments");

    @ParameterizedTest
    @MethodSource("se.tyngdpunkt.instrument.format.LibraryFiles#names")
    void isSoundOrToBeFilledIn(String name) {
        assertThat(ModelText.read(LibraryFiles.text(name).orElseThrow()))
                .isNotInstanceOf(InstrumentReading.Faulty.class);
    }

    /** A file that nobody lists would not be found, and one whose name is not its key and version not by it. */
    @Test
    void listsEveryFileUnderItsName() throws IOException {
        assertThat(names(FILES)).containsExactlyInAnyOrderElementsOf(LibraryFiles.NAMES);
        assertThat(names(FILES.resolve("fillings"))).containsExactlyInAnyOrderElementsOf(LibraryFiles.FILLINGS);
        assertThat(LibraryFiles.NAMES)
                .allSatisfy(name -> assertThat(key(LibraryFiles.read(name))).isEqualTo(name));
    }

    /** What the product's form cannot ask, or a municipality must fill in first, is not offered. */
    @Test
    void offersOnlyWhatTheFormCanAsk() {
        assertThat(new ShippedLibrary().shipped())
                .allMatch(version -> version.instrument().fitsTheForm())
                .extracting(version -> version.instrument().key())
                .containsExactly("ffs-tjanstematning", "stockholm-tertial-konfidentiell", "hme", "allman");
    }

    @Test
    void findsAModelByKeyAndAFillingByName() {
        assertThat(LibraryFiles.text("nassjo"))
                .isEqualTo(LibraryFiles.text("nassjo-1"))
                .isPresent();
        assertThat(LibraryFiles.text("nassjo-exempel")).get().asString().contains("invented: true");
        assertThat(LibraryFiles.text("nassjo-2")).isEmpty();
    }

    /** Every skeleton can be tried: with values that say that they are invented. */
    @Test
    void hasAnInventedExampleForEverySkeleton() {
        var skeletons = LibraryFiles.NAMES.stream()
                .filter(name -> LibraryFiles.read(name) instanceof InstrumentReading.ToFillIn)
                .toList();
        assertThat(skeletons).isNotEmpty();
        assertThat(LibraryFiles.FILLINGS)
                .extracting(
                        filling -> key(ModelText.read(LibraryFiles.text(filling).orElseThrow())))
                .containsExactlyElementsOf(skeletons);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .toList();
        }
    }

    private static String key(InstrumentReading reading) {
        var instrument =
                switch (reading) {
                    case InstrumentReading.Read(var version) -> version.instrument();
                    case InstrumentReading.ToFillIn toFillIn -> toFillIn.unfinished();
                    case InstrumentReading.Faulty(var faults) -> throw new IllegalArgumentException(faults.toString());
                };
        return instrument.key() + "-" + instrument.version();
    }
}
