package se.tyngdpunkt.measurement.domain.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Plans a round for a part of the organisation; it is opened apart from that, by hand or on its day. */
@UseCase
public class PlanRound {

    private static final int LONGEST_DAYS = 92;

    private final RoundBook rounds;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    PlanRound(RoundBook rounds, Instruments instruments, Organisation organisation, Events events, Clock clock) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param reminderDays how many days before the last day those who have not submitted are reminded
     */
    public record Plan(
            String name,
            YearMonth month,
            InstrumentVersion instrument,
            UnitId unit,
            LocalDate opensOn,
            LocalDate lastDay,
            List<Integer> reminderDays) {}

    public Outcome<RoundId> plan(Viewer viewer, Plan plan) {
        if (organisation.unit(plan.unit()).isEmpty()) {
            throw new NotFound();
        }
        if (!RoundRules.mayKeep(organisation, viewer, plan.unit())) {
            throw new Forbidden();
        }
        if (plan.lastDay().isBefore(plan.opensOn())) {
            return Outcome.refused("lastDay", "measurement.round.problem.last-day-before-first");
        }
        if (plan.lastDay().isBefore(organisation.today())) {
            return Outcome.refused("lastDay", "measurement.round.problem.last-day-passed");
        }
        if (plan.opensOn().plusDays(LONGEST_DAYS).isBefore(plan.lastDay())) {
            return Outcome.refused("lastDay", "measurement.round.problem.too-long", LONGEST_DAYS);
        }
        rounds.lockPlanning();
        var same = rounds.all().stream().filter(round -> overlaps(round, plan)).findFirst();
        if (same.isPresent()) {
            return Outcome.refused(
                    "unit", "measurement.round.problem.overlaps", same.get().name());
        }
        return Outcome.done(add(viewer, plan));
    }

    private RoundId add(Viewer viewer, Plan plan) {
        var version = instruments.adopt(plan.instrument());
        var id = RoundId.fresh();
        var round = new Round(
                id,
                plan.name(),
                plan.month().atDay(1),
                version,
                plan.unit(),
                plan.opensOn(),
                plan.lastDay(),
                RoundState.PLANNED);
        rounds.add(round, plan.reminderDays(), viewer.person(), clock.instant());
        events.tell(Deed.of(viewer.signedIn(), "measurement.round-planned", id.value()));
        return id;
    }

    /** Nobody should be asked twice for the same month: another round there, above or below would do that. */
    private boolean overlaps(Round round, Plan plan) {
        return round.month().equals(plan.month().atDay(1))
                && (isWithin(plan.unit(), round.unit()) || isWithin(round.unit(), plan.unit()));
    }

    private boolean isWithin(UnitId inner, UnitId outer) {
        return organisation.path(inner).stream().anyMatch(unit -> unit.id().equals(outer));
    }
}
