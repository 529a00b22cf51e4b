package se.tyngdpunkt.measurement.domain.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.cadence.Beside;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Plans a round for a part of the organisation; it is opened apart from that, by hand or on its day. */
@UseCase
public class PlanRound {

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
     * @param bridge another key to score the same answers with, so that figures by both meet in this round
     * @param reminderDays how many days before the last day those who have not submitted are reminded
     */
    public record Plan(
            String name,
            YearMonth month,
            InstrumentVersion instrument,
            Optional<InstrumentVersion> bridge,
            UnitId unit,
            LocalDate opensOn,
            LocalDate lastDay,
            List<Integer> reminderDays) {

        /** The same, scored with another key too. */
        public Plan withBridge(InstrumentVersion other) {
            return new Plan(name, month, instrument, Optional.of(other), unit, opensOn, lastDay, reminderDays);
        }

        Round asRound(RoundId id, InstrumentVersionId version, Optional<InstrumentVersionId> other, boolean byWeeks) {
            return new Round(
                    id,
                    name,
                    month.atDay(1),
                    version,
                    unit,
                    opensOn,
                    lastDay,
                    RoundState.PLANNED,
                    instrument.instrument().way().privacy(),
                    other,
                    byWeeks);
        }
    }

    public Outcome<RoundId> plan(Viewer viewer, Plan plan) {
        RoundRules.require(organisation, viewer, plan.unit());
        rounds.lockPlanning();
        var beside = Beside.of(organisation, plan.unit(), rounds.all());
        var problems = RoundRules.problemsOf(organisation, instruments, plan, beside);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        return RoundRules.adopted(instruments, RoundId.fresh(), plan, beside).then(round -> {
            rounds.add(round, plan.reminderDays(), viewer.person(), clock.instant());
            events.tell(Deed.of(
                    viewer.signedIn(), "measurement.round-planned", round.id().value()));
            return round.id();
        });
    }
}
