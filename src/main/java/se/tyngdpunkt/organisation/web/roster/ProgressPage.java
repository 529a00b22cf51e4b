package se.tyngdpunkt.organisation.web.roster;

import java.util.UUID;
import se.tyngdpunkt.organisation.domain.report.Comparison;
import se.tyngdpunkt.organisation.domain.report.Comparison.Stage;
import se.tyngdpunkt.organisation.domain.report.FollowComparison.Followed;

/** How far the comparing of a long list has come. */
public record ProgressPage(UUID id, String file, Followed followed) {

    public Comparison comparison() {
        return followed.comparison();
    }

    /** Each row is first read and then compared. */
    public int done() {
        return comparison().read() + comparison().compared();
    }

    public int whole() {
        return 2 * comparison().rows();
    }

    public boolean isWaiting() {
        return comparison().stage() == Stage.WAITING;
    }

    public boolean isComparing() {
        return comparison().compared() > 0;
    }
}
