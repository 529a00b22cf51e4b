package se.tyngdpunkt.measurement.domain.earlier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.cadence.Beside;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.measurement.earlier.EarlierRounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shell.Problems;

/** Looks beside the other rounds of the same people: none is taken in twice for a month by one model. */
@UseCase
public class EarlierPlans implements EarlierRounds {

    private static final int LONGEST_DAYS = 92;

    private final RoundOverviews overviews;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Organisation organisation;

    EarlierPlans(RoundOverviews overviews, RoundBook rounds, Instruments instruments, Organisation organisation) {
        this.overviews = overviews;
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    @Override
    public List<Unit> places(Viewer viewer) {
        if (!overviews.isKeeper(viewer)) {
            throw new NotFound();
        }
        return overviews.places(viewer);
    }

    private void require(Viewer viewer, UnitId unit) {
        var places = places(viewer);
        if (organisation.unit(unit).isEmpty()) {
            throw new NotFound();
        }
        if (places.stream().noneMatch(place -> place.id().equals(unit))) {
            throw new Forbidden();
        }
    }

    @Override
    public Problems hindrances(Viewer viewer, EarlierRound round) {
        require(viewer, round.unit());
        var model = round.instrument().instrument();
        if (!EarlierRound.fits(model)) {
            return Problems.at("model", "measurement.earlier.problem.model");
        }
        if (!EarlierRound.modes(model).contains(round.privacy())) {
            return Problems.at("privacy", "measurement.earlier.problem.privacy");
        }
        if (round.lastDay().isBefore(round.firstDay())) {
            return Problems.at("lastDay", "measurement.earlier.problem.last-day-before-first");
        }
        if (!round.lastDay().isBefore(organisation.today())) {
            return Problems.at("lastDay", "measurement.earlier.problem.not-past");
        }
        if (round.firstDay().plusDays(LONGEST_DAYS).isBefore(round.lastDay())) {
            return Problems.at("lastDay", "measurement.round.problem.too-long", LONGEST_DAYS);
        }
        var beside = beside(round);
        return Stream.of(
                        taken(round, beside)
                                .map(same -> Problems.at(
                                        "firstDay",
                                        "measurement.earlier.problem.taken",
                                        same.name(),
                                        same.opensOn(),
                                        same.lastDay())),
                        beside.named(round.name(), round.month())
                                .map(_ -> Problems.at("name", "measurement.round.problem.name-taken")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Problems.NONE);
    }

    private Beside beside(EarlierRound round) {
        return Beside.of(organisation, round.unit(), rounds.all());
    }

    private Optional<Round> taken(EarlierRound round, Beside beside) {
        return beside.by(round.instrument(), instruments).stream()
                .filter(other -> other.isWithin(round.firstDay(), round.lastDay())
                        || (!round.instrument().instrument().way().isByWeeks()
                                && other.month().equals(round.month())))
                .findFirst();
    }

    /** Whether its weeks tell it from others, since another model has been answered that month. */
    boolean isToldByWeeks(EarlierRound round) {
        return round.instrument().instrument().way().isByWeeks()
                || beside(round).takesMonth(round.month());
    }
}
