package se.tyngdpunkt.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The summary of what is wrong stands far from the fields: each of its lines names its field. */
class NamedFieldsTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern FIELD = Pattern.compile("field = \"([a-zA-Z]+)\"");

    @Test
    void everyPageNamesItsFieldsInTheSummary() throws IOException {
        var unnamed = new ArrayList<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                if (!Pattern.compile("@template\\.(layout\\.page|access\\.entrance)\\(.*problems = ")
                        .matcher(text)
                        .find()) {
                    continue;
                }
                var field = FIELD.matcher(text);
                while (field.find()) {
                    if (!text.contains("\"" + field.group(1) + "\", \"") && !isAboutThePage(file, field.group(1))) {
                        unnamed.add(TEMPLATES.relativize(file) + ": " + field.group(1));
                    }
                }
            }
        }
        assertThat(unnamed).isEmpty();
    }

    /** What is said of a role that ends is about the whole page, whose heading names it. */
    private static boolean isAboutThePage(Path file, String field) {
        return file.endsWith("organisation/end.jte") && field.equals("role");
    }

    @Test
    void placesTellTheStateByThemselves() {
        assertThat(Problems.ofState("anywhere", "key").isAboutState()).isTrue();
        assertThat(Problems.at("form", "key").isAboutState()).isFalse();
        assertThat(Problems.ofState("anywhere", "key")
                        .and(Problem.at("name", "key"))
                        .isAboutState())
                .isFalse();
    }
}
