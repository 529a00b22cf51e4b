package se.tyngdpunkt.result.domain.picture;

import java.util.HashMap;
import java.util.Map;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.GivenElsewhere;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.shared.UseCase;

/** Tells the leader who scores what was given before, from what has been published and may be shown. */
@UseCase
class GivenBefore implements GivenElsewhere {

    private final FrozenResults results;
    private final Rounds rounds;
    private final Instruments instruments;

    GivenBefore(FrozenResults results, Rounds rounds, Instruments instruments) {
        this.results = results;
        this.rounds = rounds;
        this.instruments = instruments;
    }

    @Override
    public Map<String, Given> before(Round round) {
        var version = instruments.byId(round.instrument()).orElseThrow();
        return rounds.all().stream()
                .filter(earlier -> earlier.unit().equals(round.unit())
                        && earlier.isBefore(round)
                        && isScoredAlike(version, earlier))
                .sorted(Round.LATEST_FIRST)
                .flatMap(earlier -> results.top(earlier.id()).stream().map(top -> given(earlier, top)))
                .findFirst()
                .orElse(Map.of());
    }

    private boolean isScoredAlike(InstrumentVersion version, Round earlier) {
        return version.isComparableWith(instruments.byId(earlier.instrument()).orElseThrow());
    }

    private static Map<String, Given> given(Round round, FrozenResults.Frozen top) {
        var given = new HashMap<String, Given>();
        top.figures().given().forEach((kind, figure) -> figure.shown()
                .ifPresent(shown -> given.put(kind, new Given(round, shown.options()))));
        return given;
    }
}
