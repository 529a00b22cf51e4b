package se.tyngdpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.guard.Sources;

/** What is fetched has one version, and no file says from which registry: that is the business of whoever builds. */
class SupplyTests {

    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>|<[\\w.-]+\\.version>([^<]+)<");
    private static final Pattern NPM = Pattern.compile("\"(?:dependencies|devDependencies)\"\\s*:\\s*\\{([^}]*)}");
    private static final Pattern NPM_VERSION = Pattern.compile(":\\s*\"([^\"]+)\"");
    private static final Pattern FLOATING = Pattern.compile(".*(LATEST|RELEASE|SNAPSHOT|[\\[(^~*,><]|\\.x$).*");
    private static final Pattern REGISTRY = Pattern.compile(
            "https?://[^\\s\"'<]*(repo1?\\.maven|maven\\.org|registry\\.npm|npmjs|npmmirror|pypi|nexus|artifactory|repo\\.spring|mvnrepository)");
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");
    private static final List<String> TEXTS = List.of(
            ".java", ".xml", ".json", ".properties", ".sh", ".md", ".yaml", ".yml", ".js", ".npmrc", "verify", "run");

    @Test
    void versionsAreOne() {
        var pom = Sources.text(Path.of("pom.xml"));
        assertThat(versions(pom)).hasSizeGreaterThan(30);
        // The JDK may be newer than the one we build for.
        assertThat(versions(pom).filter(version -> FLOATING.matcher(version).matches()))
                .containsExactly("[25,)");
        assertThat(npmVersions(Sources.text(Path.of("package.json"))))
                .isNotEmpty()
                .noneMatch(version -> FLOATING.matcher(version).matches());
    }

    @Test
    void filesNameNoRegistry() throws IOException {
        try (var files = Files.walk(Path.of("."))) {
            assertThat(files.filter(SupplyTests::isOurs)
                            .filter(file -> !file.endsWith("SupplyTests.java"))
                            .filter(file -> REGISTRY.matcher(Sources.text(file)).find()))
                    .isEmpty();
        }
    }

    @Test
    void seesAFloatingVersionAndARegistry() {
        assertThat(versions("<version>1.2</version><a.version>LATEST</a.version><version>[1,2)</version>")
                        .filter(version -> FLOATING.matcher(version).matches()))
                .containsExactly("LATEST", "[1,2)");
        assertThat(npmVersions("{\"dependencies\": {\"a\": \"^1.0.0\"}}")).containsExactly("^1.0.0");
        assertThat(REGISTRY.matcher("\"resolved\": \"https://registry.npmjs.org/a\"")
                        .find())
                .isTrue();
    }

    private static boolean isOurs(Path file) {
        for (var part : file) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return Files.isRegularFile(file)
                && TEXTS.stream()
                        .anyMatch(ending -> file.getFileName().toString().endsWith(ending));
    }

    private static Stream<String> versions(String pom) {
        return VERSION.matcher(pom).results().map(each -> each.group(1) == null ? each.group(2) : each.group(1));
    }

    private static Stream<String> npmVersions(String file) {
        return NPM.matcher(file)
                .results()
                .map(MatchResult::group)
                .flatMap(part -> NPM_VERSION.matcher(part).results())
                .map(each -> each.group(1));
    }
}
