package se.tyngdpunkt.instrument.file;

import java.util.Optional;
import se.tyngdpunkt.shared.number.Exact;

/** A number as a model's file writes it: {@code 3}, {@code 2.5}, {@code 2,5}, {@code 1/12}, {@code 1/322.5} or {@code 80 %}. */
public final class FileNumber {

    public static final Exact ONE = Exact.of(1);

    private static final Exact HUNDREDTH = Exact.of(1, 100);

    private FileNumber() {}

    public static Optional<Exact> parse(String text) {
        if (text.endsWith("%")) {
            return Exact.parse(text.substring(0, text.length() - 1).strip()).map(HUNDREDTH::times);
        }
        return Exact.parse(text).or(() -> fraction(text));
    }

    private static Optional<Exact> fraction(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Exact.parse(text.substring(0, slash).strip())
                        .flatMap(above -> Exact.parse(text.substring(slash + 1).strip())
                                .filter(below -> !below.equals(Exact.ZERO) && !below.isNegative())
                                .map(above::dividedBy));
    }
}
