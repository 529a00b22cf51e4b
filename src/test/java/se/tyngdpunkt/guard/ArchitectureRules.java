package se.tyngdpunkt.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house, each a sentence; the root is a parameter so that samples elsewhere can show that they bite. */
public final class ArchitectureRules {

    private static final Set<String> INJECTIONS = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.annotation.Resource",
            "jakarta.inject.Inject");
    private static final String REFUSED_NAMES =
            "(Abstract.*|I[A-Z][a-z].*|.*(Impl|Manager|Helper|Utils?|DTO|Dto|Entity|Mapper|Processor|Handler))";
    private static final String[] REFUSED_PACKAGES = {
        "..util..",
        "..utils..",
        "..common..",
        "..helper..",
        "..helpers..",
        "..impl..",
        "..dto..",
        "..mapper..",
        "..model..",
        "..models..",
        "..infrastructure..",
        "..misc..",
        "..service..",
        "..services..",
    };

    private final String root;
    private final Rooms rooms;

    public ArchitectureRules(String root) {
        this.root = root;
        this.rooms = new Rooms(root);
    }

    /** Each rule under the name of the sample that breaks it. */
    public Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("loop", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put(
                "framework",
                classes()
                        .that(rooms.rule())
                        .and(not(named(Exceptions.FRAMEWORK_WORDS)))
                        .and(not(describe(
                                "package-info", type -> type.getSimpleName().equals("package-info"))))
                        .should()
                        .onlyDependOnClassesThat(rooms.plain()));
        rules.put("face", Habits.faceWithoutBackRoom(rooms));
        rules.put(
                "meeting",
                noClasses()
                        .that(rooms.room("web"))
                        .should()
                        .dependOnClassesThat(rooms.room("postgres")
                                .or(JavaClass.Predicates.resideInAnyPackage(
                                        "java.sql..", "org.springframework.jdbc.."))));
        rules.put(
                "meetingback",
                noClasses()
                        .that(rooms.room("postgres"))
                        .and(not(named(Exceptions.KEEPS_FOR_A_REQUEST)))
                        .should()
                        .dependOnClassesThat(rooms.room("web")
                                .or(JavaClass.Predicates.resideInAnyPackage(
                                        "org.springframework.web..", "jakarta.servlet.."))));
        rules.put(
                "publicweb",
                classes()
                        .that(rooms.room("web"))
                        .and(topLevel())
                        .and(isPublic())
                        .should(Habits.beRecord()));
        rules.put("pages", Habits.pagesUsedAtHomeOnly(rooms));
        rules.put("publicsql", noClasses().that(rooms.room("postgres")).should().bePublic());
        rules.put(
                "fields",
                noFields().should(Habits.beInjected(INJECTIONS)).because("constructors say what a class needs"));
        rules.put("now", noClasses().that(not(named(Exceptions.ASKS_THE_TIME))).should(Habits.askTheTime()));
        rules.put("fractions", noClasses().that(describe("score", this::scores)).should(Habits.useFloatingPoint()));
        rules.put(
                "unmarked",
                classes()
                        .that(describe(
                                "lie in the house", type -> !rooms.path(type).isEmpty()))
                        .should(Habits.lieInNullMarkedPackage()));
        rules.put(
                "names",
                noClasses()
                        .that(topLevel())
                        .and(not(named(Exceptions.NAMES)))
                        .should()
                        .haveNameMatching(".*\\." + REFUSED_NAMES));
        rules.put("drawer", noClasses().should().resideInAnyPackage(REFUSED_PACKAGES));
        rules.put(
                "deeds",
                classes()
                        .that()
                        .areAnnotatedWith("se.tyngdpunkt.shared.UseCase")
                        .and(not(named(Exceptions.READINGS)))
                        .should(Habits.haveOnePublicMethod()));
        rules.put(
                "terms",
                noClasses()
                        .that(not(describe("keep people", this::keepsPeople)))
                        .should()
                        .callMethod(root + ".organisation.Employment", "form")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(root + ".organisation.Employment$Form")
                        .because("on what terms somebody works is nothing to compare people by"));
        rules.put(
                "printing",
                noClasses()
                        .that(not(describe("speak on the console", this::console)))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
        return rules;
    }

    private boolean scores(JavaClass type) {
        var path = rooms.path(type);
        return !path.isEmpty()
                && (Set.of("scoring", "instrument").contains(path.getFirst())
                        || (path.size() > 1 && path.get(1).equals("number")));
    }

    /** The organisation, its own pages, and the one that invents it. */
    private boolean keepsPeople(JavaClass type) {
        return Stream.of(root + ".organisation.", root + ".demo.", "gg.jte.generated.precompiled.organisation.")
                .anyMatch(type.getName()::startsWith);
    }

    private boolean console(JavaClass type) {
        return type.getName().startsWith("se.tyngdpunkt.cli.Console");
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("are excepted", type -> names.contains(outermost(type).getName()));
    }

    private static DescribedPredicate<JavaClass> topLevel() {
        return describe(
                "stand by themselves",
                type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    private static DescribedPredicate<JavaClass> isPublic() {
        return describe("are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
    }
}
