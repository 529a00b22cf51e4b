package se.tyngdpunkt.result;

import java.util.Optional;
import se.tyngdpunkt.shared.number.Exact;

/** The middle of a group's sums, and of its middle half where there are answers enough; never the smallest or largest. */
public record Spread(Exact median, Optional<MiddleHalf> middleHalf) {

    /** Between which figures the middle half lies. */
    public record MiddleHalf(Exact lower, Exact upper) {}
}
