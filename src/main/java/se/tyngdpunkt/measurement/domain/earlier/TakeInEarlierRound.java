package se.tyngdpunkt.measurement.domain.earlier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundClosed;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.domain.round.RoundEvent;
import se.tyngdpunkt.measurement.earlier.EarlierAnswers;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.measurement.earlier.Imported;
import se.tyngdpunkt.measurement.earlier.KeepEarlierRound;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Deeds;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shell.Problems;

/** The round is closed from the first: nobody is written to, and its figures are made as those of every closed round. */
@UseCase
class TakeInEarlierRound implements KeepEarlierRound {

    private final RoundBook rounds;
    private final EarlierPlans plans;
    private final EarlierMeasurements measurements;
    private final EarlierBook book;
    private final Instruments instruments;
    private final Events events;
    private final Clock clock;

    TakeInEarlierRound(
            RoundBook rounds,
            EarlierPlans plans,
            EarlierMeasurements measurements,
            EarlierBook book,
            Instruments instruments,
            Events events,
            Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.measurements = measurements;
        this.book = book;
        this.instruments = instruments;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Keeping keep(Viewer viewer, EarlierRound earlier, List<EarlierAnswers> answers) {
        rounds.lockPlanning();
        var problems = plans.hindrances(viewer, earlier);
        if (!problems.isEmpty()) {
            return new Keeping.Hindered(problems);
        }
        var own = instruments.adopt(earlier.instrument());
        if (own.isEmpty()) {
            var model = earlier.instrument().instrument();
            return new Keeping.Hindered(
                    Problems.at("model", "measurement.round.problem.model-taken", model.key(), model.version()));
        }
        var round = closed(earlier, own.get(), plans.isToldByWeeks(earlier));
        var now = clock.instant();
        rounds.add(round, List.of(), viewer.person(), now);
        book.mark(round.id(), new Imported(viewer.person(), now, earlier.file(), earlier.digest()));
        rounds.note(
                round.id(),
                new RoundEvent(
                        UUID.randomUUID(),
                        RoundEvent.Kind.IMPORTED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(viewer.person()),
                        now));
        measurements.keep(round, answers);
        tell(viewer, round, answers);
        return new Keeping.Kept(round.id());
    }

    private void tell(Viewer viewer, Round round, List<EarlierAnswers> answers) {
        var id = round.id().value();
        events.tell(new Deeds(Stream.concat(
                        Stream.of(Deed.of(viewer.signedIn(), "measurement.round-imported", id)),
                        answers.stream().flatMap(one -> one.person().stream()).map(person -> Deed.of(
                                        viewer.signedIn(), "measurement.answers-imported", id)
                                .about(person)))
                .toList()));
        events.tell(new RoundClosed(viewer.municipality(), round.id()));
    }

    private static Round closed(EarlierRound earlier, InstrumentVersionId version, boolean byWeeks) {
        return new Round(
                RoundId.fresh(),
                earlier.name(),
                earlier.month(),
                version,
                earlier.unit(),
                earlier.firstDay(),
                earlier.lastDay(),
                RoundState.CLOSED,
                earlier.privacy(),
                Optional.empty(),
                byWeeks,
                Optional.empty(),
                true);
    }
}
