package se.tyngdpunkt;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.guard.ArchitectureRules;
import se.tyngdpunkt.guard.House;

/** Every rule holds for the program, matches something there, and fails for the sample that breaks it. */
class ArchitectureTests {

    private static final Set<String> OWN_TEST_ANNOTATIONS = Set.of("ModuleTest", "PageTest");

    private static final ArchRule NO_RAW_TEST = noClasses()
            .that()
            .doNotHaveSimpleName("ModuleTest")
            .and()
            .doNotHaveSimpleName("PageTest")
            .should()
            .beAnnotatedWith("org.springframework.boot.test.context.SpringBootTest")
            .orShould()
            .beAnnotatedWith("org.springframework.test.context.ContextConfiguration")
            .orShould()
            .beAnnotatedWith("org.springframework.test.context.TestPropertySource")
            .because("contexts are shared");

    /** The build runs classes by their names. */
    private static final ArchRule RUN_BY_NAME = methods()
            .that()
            .areMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable")
            .should()
            .beDeclaredInClassesThat(describe(
                    "are in files named Tests, or abstract",
                    type -> type.getModifiers().contains(JavaModifier.ABSTRACT)
                            || type.getName().matches(".*Tests([$].*)?")))
            .because("no other class is run");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String name) {
        rule("se.tyngdpunkt", name).check(House.MAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(String name) {
        assertThat(rule("offending." + name, name).evaluate(House.sample(name)).hasViolation())
                .isTrue();
    }

    @Test
    void testsShareContexts() {
        NO_RAW_TEST.check(House.TESTS);
        assertThat(NO_RAW_TEST.evaluate(House.sample("rawtest")).hasViolation()).isTrue();
        assertThat(House.TESTS.stream().map(type -> type.getSimpleName())).containsAll(OWN_TEST_ANNOTATIONS);
    }

    @Test
    void everyTestIsRun() {
        RUN_BY_NAME.check(House.TESTS);
        assertThat(RUN_BY_NAME.evaluate(House.sample("unruntest")).hasViolation())
                .isTrue();
    }

    private static ArchRule rule(String root, String name) {
        return Objects.requireNonNull(new ArchitectureRules(root).all().get(name));
    }

    static Stream<String> rules() {
        return new ArchitectureRules("se.tyngdpunkt").all().keySet().stream();
    }
}
