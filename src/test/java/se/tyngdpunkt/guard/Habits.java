package se.tyngdpunkt.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The parts of rules that ArchUnit has no word for. */
final class Habits {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private Habits() {}

    static ArchRule faceWithoutBackRoom(Rooms rooms) {
        return classes()
                .that(rooms.face())
                .should(condition(
                        "import no back room of their own module",
                        (type, no) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(each -> rooms.backRoomOfSameModule(type).test(each.getTargetClass()))
                                .filter(each -> !Exceptions.EDGE_MODULES.contains(
                                        rooms.path(type).getFirst()))
                                .filter(each -> !rooms.path(type).getFirst().equals("shared"))
                                .forEach(each -> no.accept(each.getDescription()))));
    }

    static ArchRule pagesUsedAtHomeOnly(Rooms rooms) {
        return classes()
                .that(rooms.room("web"))
                .should(condition(
                        "be used by their own module's web and its templates only",
                        (type, no) -> type.getDirectDependenciesToSelf().stream()
                                .filter(each ->
                                        !each.getOriginClass().getPackageName().startsWith("gg.jte"))
                                .filter(each -> !rooms.path(each.getOriginClass()).stream()
                                        .limit(2)
                                        .toList()
                                        .equals(rooms.path(type).stream()
                                                .limit(2)
                                                .toList()))
                                .forEach(each -> no.accept(each.getDescription()))));
    }

    static ArchCondition<JavaClass> beRecord() {
        return condition("be records", (type, no) -> {
            if (!type.isRecord()) {
                no.accept(type.getName() + " is public and no record");
            }
        });
    }

    static ArchCondition<JavaField> beInjected(Set<String> annotations) {
        return new ArchCondition<>("be injected") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var injected = annotations.stream().anyMatch(field::isAnnotatedWith);
                events.add(new SimpleConditionEvent(field, injected, field.getFullName() + " is injected"));
            }
        };
    }

    static ArchCondition<JavaClass> askTheTime() {
        return found("ask the machine for the time", type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream().filter(Habits::asksTheTime),
                        type.getConstructorCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().isEquivalentTo(Date.class)
                                        && call.getTarget()
                                                .getRawParameterTypes()
                                                .isEmpty()))
                .map(JavaAccess::getDescription));
    }

    private static boolean asksTheTime(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var name = call.getTarget().getName();
        var withClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(each -> each.isEquivalentTo(Clock.class));
        return (owner.getPackageName().startsWith("java.time") && name.equals("now") && !withClock)
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    static ArchCondition<JavaClass> useFloatingPoint() {
        return found("use floating point", type -> Stream.of(
                        type.getFields().stream()
                                .filter(field ->
                                        FLOATING.contains(field.getRawType().getName()))
                                .map(JavaField::getFullName),
                        type.getCodeUnits().stream()
                                .filter(unit -> Stream.concat(
                                                Stream.of(unit.getRawReturnType()),
                                                unit.getRawParameterTypes().stream())
                                        .anyMatch(each -> FLOATING.contains(each.getName())))
                                .map(unit -> unit.getFullName()),
                        type.getMethodCallsFromSelf().stream()
                                .filter(call -> FLOATING.contains(
                                        call.getTarget().getRawReturnType().getName()))
                                .map(JavaAccess::getDescription))
                .flatMap(each -> each));
    }

    static ArchCondition<JavaClass> lieInNullMarkedPackage() {
        return condition("lie in a @NullMarked package", (type, no) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                no.accept(type.getPackageName() + " is not @NullMarked");
            }
        });
    }

    static ArchCondition<JavaClass> haveOnePublicMethod() {
        return condition("have at most one public method and lie in domain", (type, no) -> {
            var deeds = type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .map(JavaMethod::getName)
                    .toList();
            if (deeds.size() > 1) {
                no.accept(type.getName() + " has the public methods " + deeds);
            }
            if (!type.getPackageName().contains(".domain")) {
                no.accept(type.getName() + " is a use case outside domain");
            }
        });
    }

    private static ArchCondition<JavaClass> condition(String words, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, offence -> events.add(SimpleConditionEvent.violated(type, offence)));
            }
        };
    }

    /** For rules that begin with "no": each thing found is told as an event that came true. */
    private static ArchCondition<JavaClass> found(String words, Function<JavaClass, Stream<String>> search) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                search.apply(type).forEach(each -> events.add(SimpleConditionEvent.satisfied(type, each)));
            }
        };
    }
}
