package se.tyngdpunkt.shared.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as a date field sends it, such as 2026-11-24. */
public final class TypedDay {

    private static final int LENGTH = 10;
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2999;

    private TypedDay() {}

    /** A day between the years 2000 and 2999; nothing for everything else, whatever it is. */
    public static Optional<LocalDate> read(String typed) {
        var text = typed.strip();
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
