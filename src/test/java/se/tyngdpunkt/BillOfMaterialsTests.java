package se.tyngdpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.guard.Sources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials that the program carries with it, in the place where Spring Boot and scanners look for one. */
class BillOfMaterialsTests {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>((?:(?!</dependency>).)*)</dependency>",
            Pattern.DOTALL);

    @Test
    void namesEveryLibraryThatThePomAsksForOutsideTests() throws IOException {
        var named = components().stream()
                .map(component -> component.get("group").asString() + ":"
                        + component.get("name").asString())
                .toList();
        assertThat(named).containsAll(asked()).doesNotContain("org.springframework.boot:spring-boot-starter-test");
    }

    @Test
    void namesTheVersionsThatRun() throws IOException {
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
        assertThat(components()).hasSizeGreaterThan(50).allSatisfy(component -> assertThat(jars)
                .contains(component.get("name").asString() + "-"
                        + component.get("version").asString() + ".jar"));
    }

    private static List<JsonNode> components() throws IOException {
        try (var bill = BillOfMaterialsTests.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assertThat(bill).as("made by the build, but not with mvn -o").isNotNull();
            return List.copyOf(new JsonMapper().readTree(bill).get("components").values());
        }
    }

    /** Up to the profiles, whose libraries are for other machines. */
    private static List<String> asked() {
        var pom = Sources.text(Path.of("pom.xml"));
        var dependencies = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        return DEPENDENCY
                .matcher(dependencies)
                .results()
                .filter(dependency -> !dependency.group(3).contains("<scope>test</scope>"))
                .map(dependency -> dependency.group(1) + ":" + dependency.group(2))
                .toList();
    }
}
