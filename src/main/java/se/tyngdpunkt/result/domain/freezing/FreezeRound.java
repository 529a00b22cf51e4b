package se.tyngdpunkt.result.domain.freezing;

import java.time.Clock;
import java.util.List;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.tallies.PeopleSums;
import se.tyngdpunkt.measurement.tallies.Tallies;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.freezing.FrozenSet.State;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.domain.protection.ProtectedBridge;
import se.tyngdpunkt.result.domain.protection.ProtectedSums;
import se.tyngdpunkt.result.domain.protection.Publication;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UseCase;

/**
 * Computes what a closing publishes, once. After a reopening the first published figures stay, and the new ones are kept back
 * whatever they are (docs/decisions/0003): two sets a few answers apart would tell those answers, and to say whether they differ
 * would tell something too.
 */
@UseCase
public class FreezeRound {

    /** How long the leaders have after the round's last day before the figures are made of what is scored. */
    public static final int DAYS_TO_SCORE = 14;

    private final FrozenResults results;
    private final Rounds rounds;
    private final Tallies tallies;
    private final PeopleSums sums;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Clock clock;

    FreezeRound(
            FrozenResults results,
            Rounds rounds,
            Tallies tallies,
            PeopleSums sums,
            Instruments instruments,
            Organisation organisation,
            Clock clock) {
        this.results = results;
        this.rounds = rounds;
        this.tallies = tallies;
        this.sums = sums;
        this.instruments = instruments;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * False while some of those who answered are not scored by the key: half the points would be a picture of some cases and not of
     * others. Then it is to be asked again; the leaders have {@value #DAYS_TO_SCORE} days from the last day. Done already,
     * opened again meanwhile, withdrawn, or its answers deleted: does nothing.
     */
    public boolean freeze(RoundId id, int number) {
        var found = rounds.round(id);
        if (found.isEmpty()) {
            return true;
        }
        var round = found.get();
        var sets = results.setsOf(id);
        if (round.state() != RoundState.CLOSED || !round.hasItsAnswers() || sets.size() >= number) {
            return true;
        }
        if (organisation.today().isBefore(round.lastDay().plusDays(DAYS_TO_SCORE)) && tallies.unscored(id) > 0) {
            return false;
        }
        if (sets.stream().anyMatch(FrozenSet::isPublished) && !nothingWasTold(id)) {
            results.add(set(round, number, State.KEPT_BACK), List.of());
        } else {
            results.add(set(round, number, State.PUBLISHED), published(round));
        }
        return true;
    }

    /** Everything was withheld for the number of answers alone, so that a later set has nothing to be compared with. */
    private boolean nothingWasTold(RoundId round) {
        return results.top(round).stream()
                .flatMap(top -> top.figures().figures())
                .allMatch(
                        figure -> figure instanceof Figure.Withheld<?>(var reason) && reason == Figure.Reason.TOO_FEW);
    }

    private FrozenSet set(Round round, int number, State state) {
        return new FrozenSet(round.id(), number, state, round.instrument(), Limits.DEFAULT, clock.instant());
    }

    private List<Published> published(Round round) {
        var counted = tallies.of(round.id());
        var tree = TreeOfRound.of(
                organisation,
                round,
                counted.stream().map(tally -> tally.group()).toList());
        var version = instruments.byId(round.instrument()).orElseThrow();
        var own = version.instrument();
        var published = Publication.of(round.unit(), tree, counted, own, Limits.DEFAULT);
        return round.bridge()
                .map(id -> instruments.byId(id).orElseThrow().instrument())
                .map(bridge -> ProtectedBridge.beside(
                        published, tree, tallies.bridged(round.id()), own, bridge, Limits.DEFAULT))
                .orElseGet(() -> ProtectedSums.beside(
                        published, tree, sums.of(round.id()), version, round.lastDay(), Limits.DEFAULT));
    }
}
