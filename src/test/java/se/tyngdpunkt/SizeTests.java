package se.tyngdpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tyngdpunkt.guard.House;
import se.tyngdpunkt.guard.Sizes;

/** The budget of sizes. A list of offenders that is not empty may only become shorter. */
class SizeTests {

    private static final Path MAIN = Path.of("src/main/java/se/tyngdpunkt");
    private static final Path TESTS = Path.of("src/test/java/se/tyngdpunkt");

    @Test
    void filesAreShort() {
        assertThat(Sizes.longer(MAIN, ".java", 300)).isEmpty();
        assertThat(Sizes.longer(TESTS, ".java", 300)).hasSizeLessThanOrEqualTo(1);
        assertThat(Sizes.quantile(MAIN, ".java", 0.5)).isLessThanOrEqualTo(45);
        assertThat(Sizes.quantile(MAIN, ".java", 0.9)).isLessThanOrEqualTo(130);
    }

    @Test
    void packagesAreSmall() {
        assertThat(Sizes.fuller(MAIN, 20)).isEmpty();
        assertThat(Sizes.fuller(MAIN, 15)).hasSizeLessThanOrEqualTo(5);
    }

    /** The theme is generated. */
    @Test
    void templatesAndStylesAreShort() {
        assertThat(Sizes.longer(Path.of("src/main/jte"), ".jte", 150)).isEmpty();
        assertThat(Sizes.longer(Path.of("src/main/web/css"), ".css", 300))
                .allMatch(each -> each.startsWith("theme.css"));
        assertThat(Sizes.longer(Path.of("src/main/web/js"), ".js", 300)).isEmpty();
    }

    @Test
    void facesAreNarrow() {
        assertThat(Sizes.widerFaces(House.MAIN, "se.tyngdpunkt", 20)).isEmpty();
    }

    @Test
    void beansNeedFewOthers() {
        assertThat(Sizes.greedier(House.MAIN, 7)).isEmpty();
    }

    @Test
    void typesAreHiddenUntilAnotherPackageNeedsThem() {
        assertThat(Sizes.hidden(House.MAIN, type -> type.getPackageName().contains(".postgres")))
                .isEqualTo(100);
        assertThat(Sizes.hidden(House.MAIN, type -> type.getPackageName().contains(".web") && !type.isRecord()))
                .isGreaterThanOrEqualTo(95);
        assertThat(Sizes.hidden(House.MAIN, type -> type.getPackageName().startsWith("se.tyngdpunkt")))
                .isGreaterThanOrEqualTo(35);
    }

    @Test
    void theReadmeDoesNotTryToBeTheBook() {
        assertThat(Path.of("README.md")).exists();
        assertThat(Sizes.longer(Path.of(""), "README.md", 120)).noneMatch(each -> each.startsWith("README.md"));
    }

    @Test
    void seesWhatHasGrown(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), "//\n".repeat(301));
        for (var number = 0; number < 15; number++) {
            Files.writeString(folder.resolve("Short" + number + ".java"), "//\n");
        }
        assertThat(Sizes.longer(folder, ".java", 300)).containsExactly("Long.java 301");
        assertThat(Sizes.fuller(folder, 15)).containsExactly(" 16");
        assertThat(Sizes.greedier(House.sample("large"), 7)).containsExactly("offending.large.order.Greedy 8");
        assertThat(Sizes.widerFaces(House.sample("large"), "offending.large", 1))
                .containsExactly("offending.large.order 2");
        assertThat(Sizes.hidden(House.sample("large"), type -> true)).isEqualTo(33);
    }
}
