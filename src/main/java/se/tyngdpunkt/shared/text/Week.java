package se.tyngdpunkt.shared.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A week of the Swedish calendar (ISO 8601), which tells when something began without naming the day. */
public record Week(int year, int number) implements Comparable<Week> {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    /** Longer text names no week; it is not looked at any further. */
    private static final int LONGEST = 30;

    private static final Pattern OF_A_YEAR =
            Pattern.compile("([0-9]{4})[ -]?(?:vecka|week|v|w)[. ]{0,2}([0-9]{1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile("(?:(?:vecka|week|v|w)[. ]{0,2})?([0-9]{1,2})", Pattern.CASE_INSENSITIVE);

    public Week {
        if (!exists(year, number)) {
            throw new DateTimeException(year + " has no week " + number);
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** As it is kept and as a file writes it: {@code 2026-W34}. */
    public static Optional<Week> parse(String text) {
        return isStored(text)
                ? of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 6, 8, 10))
                : Optional.empty();
    }

    /** Four digits, a hyphen, W and two digits; looked at sign by sign, since a year's answers hold millions of them. */
    private static boolean isStored(String text) {
        for (int place = 0; place < text.length(); place++) {
            var sign = text.charAt(place);
            var isRight = place == 4 ? sign == '-' : place == 5 ? sign == 'W' : sign >= '0' && sign <= '9';
            if (!isRight) {
                return false;
            }
        }
        return text.length() == 8;
    }

    /**
     * As people type it: {@code 2026-W34}, {@code 2026v34}, {@code 2026 v. 34}, {@code v34}, {@code vecka 34} or {@code 34}.
     * Without a year it is the latest such week that has begun on the day.
     */
    public static Optional<Week> read(String typed, LocalDate day) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var text =
                TidyText.of(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replace('\u2013', '-');
        var alone = ALONE.matcher(text);
        return alone.matches() ? latest(Integer.parseInt(alone.group(1)), day) : ofYear(OF_A_YEAR.matcher(text));
    }

    public LocalDate monday() {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
    }

    @Override
    public int compareTo(Week other) {
        return monday().compareTo(other.monday());
    }

    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, number);
    }

    private static Optional<Week> ofYear(Matcher written) {
        return written.matches()
                ? of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)))
                : Optional.empty();
    }

    private static Optional<Week> of(int year, int number) {
        return exists(year, number) ? Optional.of(new Week(year, number)) : Optional.empty();
    }

    private static Optional<Week> latest(int number, LocalDate day) {
        var now = of(day);
        for (var year = now.year(); year >= EARLIEST_YEAR; year--) {
            var week = of(year, number).filter(each -> each.compareTo(now) <= 0);
            if (week.isPresent()) {
                return week;
            }
        }
        return Optional.empty();
    }

    /** Only some years have a week 53. */
    private static boolean exists(int year, int number) {
        return year >= EARLIEST_YEAR
                && year <= LATEST_YEAR
                && number >= 1
                && number
                        <= IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(LocalDate.of(year, 1, 4))
                                .getMaximum();
    }
}
