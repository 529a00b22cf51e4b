package se.tyngdpunkt.instrument.rule;

import java.util.Comparator;
import java.util.function.Function;
import se.tyngdpunkt.instrument.rule.Bound.At;
import se.tyngdpunkt.shared.number.Exact;

/** All numbers from one end to the other; each end says whether it belongs. */
public record Interval(Bound lower, Bound upper) {

    /** From the interval that begins first to the one that begins last. */
    public static final Comparator<Interval> BY_LOWER = (one, other) -> compareLower(one.lower, other.lower);

    private static final Exact HUNDRED = Exact.of(100);

    public static final Interval ALL = new Interval(Bound.none(), Bound.none());

    public boolean holds(Exact number) {
        return isAbove(lower, number) && isBelow(upper, number);
    }

    /** No number lies in it. */
    public boolean isEmpty() {
        return lower instanceof At(var low, var lowIn)
                && upper instanceof At(var high, var highIn)
                && (low.compareTo(high) > 0 || (low.equals(high) && !(lowIn && highIn)));
    }

    /** Whether the two have a number in common. */
    public boolean overlaps(Interval other) {
        return !new Interval(higher(lower, other.lower), lower(upper, other.upper)).isEmpty();
    }

    /** Whether no number lies between this one's upper end and the lower end of the next. */
    public boolean meets(Interval next) {
        return upper instanceof At(var end, var endIn)
                && next.lower instanceof At(var start, var startIn)
                && end.equals(start)
                && endIn != startIn;
    }

    /** As a mathematician writes it: {@code [0, 999]} with both ends in, {@code (0, …)} above 0. */
    @Override
    public String toString() {
        return told(Exact::toString);
    }

    /** The same of shares: {@code (0 %, 100 %]}. */
    public String inPerCent() {
        return told(share -> share.times(HUNDRED) + " %");
    }

    private String told(Function<Exact, String> words) {
        var low = lower instanceof At(var number, var included) ? (included ? "[" : "(") + words.apply(number) : "(…";
        var high = upper instanceof At(var number, var included) ? words.apply(number) + (included ? "]" : ")") : "…)";
        return low + ", " + high;
    }

    private static boolean isAbove(Bound bound, Exact number) {
        return switch (bound) {
            case Bound.None _ -> true;
            case At(var limit, var included) -> number.compareTo(limit) >= (included ? 0 : 1);
        };
    }

    private static boolean isBelow(Bound bound, Exact number) {
        return switch (bound) {
            case Bound.None _ -> true;
            case At(var limit, var included) -> number.compareTo(limit) <= (included ? 0 : -1);
        };
    }

    private static int compareLower(Bound one, Bound other) {
        if (one instanceof At(var first, var firstIn) && other instanceof At(var second, var secondIn)) {
            return first.equals(second) ? Boolean.compare(secondIn, firstIn) : first.compareTo(second);
        }
        return Boolean.compare(one instanceof At, other instanceof At);
    }

    private static Bound higher(Bound one, Bound other) {
        return compareLower(one, other) >= 0 ? one : other;
    }

    private static Bound lower(Bound one, Bound other) {
        if (one instanceof At first && other instanceof At second) {
            return first.number().equals(second.number())
                    ? (first.included() ? other : one)
                    : first.number().compareTo(second.number()) < 0 ? one : other;
        }
        return one instanceof At ? one : other;
    }
}
