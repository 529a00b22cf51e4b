package se.tyngdpunkt.instrument.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import se.tyngdpunkt.shared.number.Exact;

/** A number as a model's file writes it: {@code 3}, {@code 2.5}, {@code 2,5}, {@code 1/12}, {@code 1/322.5} or {@code 80 %}. */
public final class FileNumber {

    public static final Exact ONE = Exact.of(1);

    private static final Exact HUNDREDTH = Exact.of(1, 100);

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private FileNumber() {}

    static OptionalInt whole(String text, int least, int most) {
        if (!WHOLE.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** A day that exists, of a year with four digits, so that years can be added to it and taken from it. */
    static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

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
