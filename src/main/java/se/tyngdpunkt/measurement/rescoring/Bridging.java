package se.tyngdpunkt.measurement.rescoring;

import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;

/** Which other key a round's answers can be scored with too, so that figures by the one and by the other meet in it. */
public final class Bridging {

    private Bridging() {}

    /** Why answers to one model cannot be worked out by another key too. */
    public enum Hindrance {
        SAME_KEY,
        /** Answers without names are not worked out one by one. */
        ANONYMOUS,
        /** Every answer that is given to the one must be enough for the other. */
        ASKS_MORE,
        /** Each asks for something that the other does not. */
        ASKS_OTHER,
        NO_SUMS
    }

    public static boolean fits(InstrumentVersion own, InstrumentVersion other) {
        return hindrance(own, other).isEmpty();
    }

    public static Optional<Hindrance> hindrance(InstrumentVersion own, InstrumentVersion other) {
        var comparing = new Comparing(own.instrument(), other.instrument());
        if (own.hash().equals(other.hash())) {
            return Optional.of(Hindrance.SAME_KEY);
        }
        if (own.instrument().way().privacy() == Privacy.ANONYMOUS) {
            return Optional.of(Hindrance.ANONYMOUS);
        }
        if (!comparing.asksNothingMore()) {
            return Optional.of(mayChangePlaces(own, other) ? Hindrance.ASKS_MORE : Hindrance.ASKS_OTHER);
        }
        return comparing.fits() ? Optional.empty() : Optional.of(Hindrance.NO_SUMS);
    }

    private static boolean mayChangePlaces(InstrumentVersion own, InstrumentVersion other) {
        var turned = new Comparing(other.instrument(), own.instrument());
        return other.instrument().way().privacy() != Privacy.ANONYMOUS && turned.fits() && turned.asksNothingMore();
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
