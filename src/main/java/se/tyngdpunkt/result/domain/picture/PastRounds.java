package se.tyngdpunkt.result.domain.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.result.domain.protection.Published;

/** Puts a unit's published figures in the order they are read over time, a bridge round's by each of its keys. */
final class PastRounds {

    private final Function<InstrumentVersionId, InstrumentVersion> versions;
    private final List<Past> past = new ArrayList<>();

    private PastRounds(Function<InstrumentVersionId, InstrumentVersion> versions) {
        this.versions = versions;
    }

    /** Figures of rounds that are not among {@code rounds} are left out. */
    static List<Past> of(
            List<FrozenResults.Frozen> frozen,
            List<Round> rounds,
            Function<InstrumentVersionId, InstrumentVersion> versions) {
        var all = new PastRounds(versions);
        Map<?, FrozenResults.Frozen> figures =
                frozen.stream().collect(Collectors.toMap(one -> one.set().round(), Function.identity()));
        rounds.stream()
                .sorted(Comparator.comparing(Round::month))
                .forEach(round -> Optional.ofNullable(figures.get(round.id())).ifPresent(one -> all.add(round, one)));
        return List.copyOf(all.past);
    }

    /** The bridge's key first, where the series of its model goes on by it and not by the round's own. */
    private void add(Round round, FrozenResults.Frozen one) {
        var own = versions.apply(one.set().version());
        var bridge = round.bridge().map(versions);
        var bridged = one.figures().byBridge();
        boolean goesOnByBridge = breaks(own) && bridge.filter(this::breaks).isEmpty();
        if (goesOnByBridge) {
            bridge.ifPresent(key -> bridged.ifPresent(figures -> add(round, key, one, figures)));
        }
        add(round, own, one, one.figures());
        if (!goesOnByBridge) {
            bridge.ifPresent(key -> bridged.ifPresent(figures -> add(round, key, one, figures)));
        }
    }

    private void add(Round round, InstrumentVersion version, FrozenResults.Frozen one, Published figures) {
        past.add(new Past(round, version, one.set(), figures, breaks(version)));
    }

    /** Whether it may not stand beside what came last of the same model. */
    private boolean breaks(InstrumentVersion version) {
        return past.stream()
                .filter(each -> each.isOfModel(version))
                .reduce((_, later) -> later)
                .filter(before -> !version.isComparableWith(before.version()))
                .isPresent();
    }
}
