package se.tyngdpunkt.measurement.domain.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.cadence.Beside;
import se.tyngdpunkt.measurement.rescoring.Bridging;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Problems;

/**
 * Who may look after the rounds of a part of the organisation, its method owner and its managers, and what days they may choose:
 * nobody is asked by two rounds on one day, nor twice for a month by a model that is not measured by weeks.
 */
final class RoundRules {

    private static final List<Role> KEEPERS = List.of(Role.METHOD_OWNER, Role.HEAD_OF_OPERATIONS, Role.UNIT_MANAGER);

    private static final int LONGEST_DAYS = 92;

    private RoundRules() {}

    static boolean mayKeep(Organisation organisation, Viewer viewer, UnitId unit) {
        return KEEPERS.stream().anyMatch(role -> organisation.hasRoleOver(viewer, role, unit));
    }

    static boolean mayKeepSomewhere(Viewer viewer) {
        return KEEPERS.stream().anyMatch(viewer::has);
    }

    /** A manager below the round's unit sees that it runs; only one with the role over the whole unit changes it. */
    static boolean maySee(Organisation organisation, Viewer viewer, Round round) {
        return mayKeep(organisation, viewer, round.unit())
                || own(viewer).anyMatch(own -> organisation.path(own).stream()
                        .anyMatch(unit -> unit.id().equals(round.unit())));
    }

    /** The units of today whose rounds she may see: asked of the tree, not of each unit. */
    static Set<UnitId> seen(Organisation organisation, Viewer viewer) {
        return own(viewer)
                .flatMap(own -> Stream.concat(organisation.path(own).stream(), organisation.tree(own).stream()))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    /** The units of today whose rounds she may change. */
    static Set<UnitId> kept(Organisation organisation, Viewer viewer) {
        return own(viewer)
                .flatMap(own -> organisation.tree(own).stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    private static Stream<UnitId> own(Viewer viewer) {
        return KEEPERS.stream().flatMap(role -> viewer.unitsOf(role).stream()).distinct();
    }

    static void require(Organisation organisation, Viewer viewer, Round round) {
        if (!maySee(organisation, viewer, round)) {
            throw new NotFound();
        }
        if (!mayKeep(organisation, viewer, round.unit())) {
            throw new Forbidden();
        }
    }

    static void require(Organisation organisation, Viewer viewer, UnitId unit) {
        if (organisation.unit(unit).isEmpty()) {
            throw new NotFound();
        }
        if (!mayKeep(organisation, viewer, unit)) {
            throw new Forbidden();
        }
    }

    /** What hinders a plan, beside the other rounds of its people. */
    static Problems problemsOf(Organisation organisation, Instruments instruments, PlanRound.Plan plan, Beside beside) {
        if (plan.lastDay().isBefore(plan.opensOn())) {
            return Problems.at("lastDay", "measurement.round.problem.last-day-before-first");
        }
        if (plan.lastDay().isBefore(organisation.today())) {
            return Problems.at("lastDay", "measurement.round.problem.last-day-passed");
        }
        if (plan.opensOn().plusDays(LONGEST_DAYS).isBefore(plan.lastDay())) {
            return Problems.at("lastDay", "measurement.round.problem.too-long", LONGEST_DAYS);
        }
        var validFrom = plan.instrument().instrument().validFrom();
        if (plan.opensOn().isBefore(validFrom)) {
            return Problems.at("opensOn", "measurement.round.problem.not-yet-valid", validFrom);
        }
        var bridging = plan.bridge().flatMap(other -> Bridging.hindrance(plan.instrument(), other));
        if (bridging.isPresent()) {
            return Problems.at(
                    "bridge",
                    "measurement.round.problem.bridge." + bridging.get().name());
        }
        return Stream.of(
                        beside.on(plan.opensOn(), plan.lastDay())
                                .map(other -> told(
                                        other.opensOn().isAfter(plan.opensOn()) ? "lastDay" : "opensOn",
                                        "overlaps",
                                        other)),
                        problemOfMonth(instruments, plan, beside),
                        beside.named(plan.name(), plan.month().atDay(1))
                                .map(_ -> Problems.at("name", "measurement.round.problem.name-taken")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Problems.NONE);
    }

    private static Optional<Problems> problemOfMonth(Instruments instruments, PlanRound.Plan plan, Beside beside) {
        if (plan.instrument().instrument().way().isByWeeks()) {
            var opens = YearMonth.from(plan.opensOn());
            return Optional.of(Problems.at("month", "measurement.round.problem.month-of-weeks", opens))
                    .filter(_ -> !plan.month().equals(opens));
        }
        return beside.by(plan.instrument(), instruments).stream()
                .filter(round -> round.month().equals(plan.month().atDay(1)))
                .findFirst()
                .map(same -> told("month", "month-taken", same));
    }

    private static Problems told(String field, String problem, Round other) {
        return Problems.at(
                field, "measurement.round.problem." + problem, other.name(), other.opensOn(), other.lastDay());
    }

    /** The other round that its people would be asked by too, were it to take answers on those days. */
    static Optional<Round> clash(
            Organisation organisation, Round round, LocalDate first, LocalDate last, List<Round> all) {
        var others =
                all.stream().filter(other -> !other.id().equals(round.id())).toList();
        return Beside.of(organisation, round.unit(), others).on(first, last);
    }

    /** What hinders that a round takes answers from one day until another on which it did not. */
    static Problems problemsOf(
            Organisation organisation, Round round, String field, LocalDate first, LocalDate until, List<Round> all) {
        var problems = problemsOf(field, until, organisation.today());
        return problems.isEmpty()
                ? clash(organisation, round, first, until, all)
                        .map(other -> told(field, "overlaps-until", other))
                        .orElse(Problems.NONE)
                : problems;
    }

    /** The plan as a round whose models are the municipality's own. */
    static Outcome<Round> adopted(Instruments instruments, RoundId id, PlanRound.Plan plan, Beside beside) {
        var own = instruments.adopt(plan.instrument());
        if (own.isEmpty()) {
            return taken("model", plan.instrument());
        }
        var bridge = plan.bridge().flatMap(instruments::adopt);
        return bridge.isEmpty() && plan.bridge().isPresent()
                ? taken("bridge", plan.bridge().get())
                : Outcome.done(plan.asRound(
                        id,
                        own.get(),
                        bridge,
                        plan.instrument().instrument().way().isByWeeks()
                                || beside.takesMonth(plan.month().atDay(1))));
    }

    /** The municipality has another content under that name, so that two models would be called the same. */
    private static <T> Outcome<T> taken(String field, InstrumentVersion version) {
        return Outcome.refused(
                field,
                "measurement.round.problem.model-taken",
                version.instrument().key(),
                version.instrument().version());
    }

    /** What hinders that answers are taken until that day: it has passed, or is so far off that it must be mistyped. */
    static Problems problemsOf(String field, LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            return Problems.at(field, "measurement.round.problem.last-day-passed");
        }
        return today.plusDays(LONGEST_DAYS).isBefore(until)
                ? Problems.at(field, "measurement.round.problem.too-far", LONGEST_DAYS)
                : Problems.NONE;
    }
}
