package se.tyngdpunkt.result.domain.freezing;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.tallies.FiguresMade;
import se.tyngdpunkt.shared.UseCase;

/** Tells of which closings the figures are made, published or kept back. */
@UseCase
class MadeSinceClosing implements FiguresMade {

    private final FrozenResults results;

    MadeSinceClosing(FrozenResults results) {
        this.results = results;
    }

    @Override
    public Set<RoundId> since(Map<RoundId, Instant> closings) {
        return closings.entrySet().stream()
                .filter(closing -> isMade(closing.getKey(), closing.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isMade(RoundId round, Instant closed) {
        var sets = results.setsOf(round);
        return sets.stream().anyMatch(FrozenSet::isPublished)
                && sets.stream().anyMatch(set -> !set.computedAt().isBefore(closed));
    }
}
