package se.tyngdpunkt.result.domain.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.rescoring.Bridging;
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
        var told = rounds.stream()
                .filter(round -> figures.containsKey(round.id()))
                .sorted(Round.OLDEST_FIRST)
                .toList();
        for (int place = 0; place < told.size(); place++) {
            var round = told.get(place);
            all.add(
                    round,
                    Objects.requireNonNull(figures.get(round.id())),
                    told.stream()
                            .skip(place + 1L)
                            .findFirst()
                            .map(Round::instrument)
                            .map(versions));
        }
        return List.copyOf(all.past);
    }

    private void add(Round round, FrozenResults.Frozen one, Optional<InstrumentVersion> after) {
        var own = versions.apply(one.set().version());
        var before = past.isEmpty()
                ? Optional.<InstrumentVersion>empty()
                : Optional.of(past.getLast().version());
        Runnable byOwn = () -> add(round, own, one, one.figures());
        one.figures()
                .byBridge()
                .ifPresentOrElse(
                        figures -> {
                            var bridge = versions.apply(round.bridge().orElseThrow());
                            Runnable byBridge = () -> add(round, bridge, one, figures);
                            var order = Bridging.comesFirst(before, own, bridge, after)
                                    ? List.of(byBridge, byOwn)
                                    : List.of(byOwn, byBridge);
                            order.forEach(Runnable::run);
                        },
                        byOwn);
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
