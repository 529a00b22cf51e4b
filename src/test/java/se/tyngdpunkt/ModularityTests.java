package se.tyngdpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import se.tyngdpunkt.guard.ModulePlan;

/** The modules keep to what they declare, and what they declare leads down. */
class ModularityTests {

    private static final Path PAGE = Path.of("docs/modules/modules.md");
    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);
    private static final ModulePlan PLAN = new ModulePlan(MODULES);
    private static final ApplicationModules SAMPLE = ApplicationModules.of("offending.modules", place -> true);

    @Test
    void usesOnlyWhatItDeclares() {
        MODULES.verify();
        assertThat(MODULES.stream().count()).isGreaterThan(8);
    }

    @Test
    void declaresWhatItMayUse() {
        assertThat(PLAN.silent()).isEmpty();
    }

    /** A test's package-info stands before the program's on the class path, and its module would declare nothing. */
    @Test
    void hidesNoDeclarationBehindATest() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.endsWith("package-info.java")).map(file -> Path.of("src/main/java")
                            .resolve(Path.of("src/test/java").relativize(file))))
                    .isNotEmpty()
                    .noneMatch(Files::exists);
        }
    }

    @Test
    void declaresLowerFloorsOnly() {
        assertThat(PLAN.notDownward()).isEmpty();
    }

    @Test
    void letsFewReachWhatNamesPeople() {
        assertThat(PLAN.readersOf("measurement::tallies")).containsExactly("result");
        assertThat(PLAN.readersOf("measurement::picture")).isSubsetOf("dialogue");
        assertThat(PLAN.readersOf("measurement::earlier")).containsExactly("intake");
        assertThat(PLAN.readersOf("measurement::deeds")).isSubsetOf("demo");
        assertThat(PLAN.readersOf("organisation::deeds")).isSubsetOf("access", "demo");
        assertThat(PLAN.readersOf("database::embedded")).containsExactly("cli");
        assertThat(PLAN.readersOf("database::own")).containsExactly("cli");
    }

    @Test
    void isDrawnAsItIs() throws IOException {
        if (Boolean.getBoolean("modules.rewrite")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, PLAN.page());
        }
        assertThat(PAGE).hasContent(PLAN.page());
    }

    @Test
    void bitesOnAModuleThatReachesIntoAnother() {
        assertThat(SAMPLE.detectViolations().getMessages())
                .anySatisfy(said -> assertThat(said).contains("quiet", "neighbour"));
    }

    @Test
    void bitesOnSilenceAndOnArrowsUp() {
        var plan = new ModulePlan(SAMPLE);
        assertThat(plan.silent()).containsExactly("silent");
        assertThat(plan.notDownward()).contains("quiet has no floor", "quiet may use silent");
    }
}
