package se.tyngdpunkt.measurement.rescoring;

import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;

/** Which other key a round's answers can be scored with too, so that figures by the one and by the other meet in it. */
public final class Bridging {

    private Bridging() {}

    /**
     * Whether every answer that is given to the one may be worked out by the other, which asks nothing more. Answers without names
     * are not worked out one by one.
     */
    public static boolean fits(InstrumentVersion own, InstrumentVersion other) {
        var comparing = new Comparing(own.instrument(), other.instrument());
        return !own.hash().equals(other.hash())
                && own.instrument().way().privacy() != Privacy.ANONYMOUS
                && comparing.fits()
                && comparing.asksNothingMore();
    }

    /**
     * Whether figures by the bridge are read before those by the round's own key: where more is joined that way to what was
     * measured before it and after it.
     */
    public static boolean comesFirst(
            Optional<InstrumentVersion> before,
            InstrumentVersion own,
            InstrumentVersion bridge,
            Optional<InstrumentVersion> after) {
        return joined(before, Optional.of(bridge)) + joined(Optional.of(own), after)
                > joined(before, Optional.of(own)) + joined(Optional.of(bridge), after);
    }

    private static int joined(Optional<InstrumentVersion> earlier, Optional<InstrumentVersion> later) {
        return later.filter(one -> earlier.filter(one::isComparableWith).isPresent())
                        .isPresent()
                ? 1
                : 0;
    }
}
