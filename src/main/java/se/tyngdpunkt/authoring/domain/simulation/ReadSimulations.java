package se.tyngdpunkt.authoring.domain.simulation;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.rescoring.AskRescoring;
import se.tyngdpunkt.measurement.rescoring.Comparing;
import se.tyngdpunkt.measurement.rescoring.Rescorings;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Which rounds a draft can be simulated on, and the simulations there are. */
@UseCase
public class ReadSimulations {

    private final Drafts drafts;
    private final Rounds rounds;
    private final Instruments instruments;
    private final Rescorings rescorings;

    ReadSimulations(Drafts drafts, Rounds rounds, Instruments instruments, Rescorings rescorings) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.instruments = instruments;
        this.rescorings = rescorings;
    }

    /**
     * What there is.
     *
     * @param isReady whether the draft can be reckoned with
     * @param rounds closed ones whose answers fit it, the latest first
     * @param left how many more may be begun of it
     */
    public record Told(boolean isReady, List<Round> rounds, List<Simulated> simulations, int left) {
        public Told {
            rounds = List.copyOf(rounds);
            simulations = List.copyOf(simulations);
        }
    }

    public Told read(Viewer viewer, DraftId id) {
        MethodOwners.admit(viewer);
        var model = ModelText.read(drafts.find(id).orElseThrow(NotFound::new).content())
                        instanceof InstrumentReading.Read(var version)
                ? Optional.of(version.instrument())
                : Optional.<Instrument>empty();
        return new Told(
                model.isPresent(),
                rounds.all().stream()
                        .filter(round ->
                                model.filter(newer -> fits(round, newer)).isPresent())
                        .toList(),
                rescorings.of(id.value()).stream()
                        .map(rescoring -> new Simulated(
                                rescoring, rounds.round(rescoring.round()).orElseThrow()))
                        .toList(),
                Math.max(0, AskRescoring.MOST - rescorings.askedFor(id.value())));
    }

    private boolean fits(Round round, Instrument newer) {
        return round.state() == RoundState.CLOSED
                && !round.isAnonymous()
                && round.hasItsAnswers()
                && instruments
                        .byId(round.instrument())
                        .filter(older -> new Comparing(older.instrument(), newer).fits())
                        .isPresent();
    }
}
