package se.tyngdpunkt.organisation.domain.report;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.report.Comparison.Stage;
import se.tyngdpunkt.shared.UseCase;

/** Tells the administrator who sent a long list how far the comparing of it has come. */
@UseCase
public class FollowComparison {

    private final Comparisons comparisons;
    private final Clock clock;

    FollowComparison(Comparisons comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** A comparison that has not come to anything yet. */
    public record Followed(Comparison comparison, boolean isStuck) {

        public boolean isGivenUp() {
            return comparison.stage() == Stage.GIVEN_UP;
        }

        /** Whether there is nothing to wait for. */
        public boolean isOver() {
            return isStuck || isGivenUp();
        }
    }

    /** Nothing when there is no comparison to wait for. */
    public Optional<Followed> follow(Viewer viewer, UUID file) {
        Permission.toLookAfterPeople(viewer);
        return comparisons
                .find(file, viewer.person())
                .filter(comparison -> comparison.outcome().isEmpty())
                .map(comparison -> new Followed(comparison, comparison.isStuck(clock.instant())));
    }
}
