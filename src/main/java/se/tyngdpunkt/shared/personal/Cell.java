package se.tyngdpunkt.shared.personal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.shared.number.Exact;

/** What stands in one place of a row. */
public sealed interface Cell {

    Cell BLANK = new Blank();

    /** Nothing is kept. */
    record Blank() implements Cell {}

    /** As it was written. */
    record Text(String text) implements Cell {}

    /** One of the words of its column. */
    record Word(String code) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Moment(Instant at) implements Cell {}

    record Figure(Exact number) implements Cell {}

    static Cell text(@Nullable String text) {
        return text == null || text.isBlank() ? BLANK : new Text(text);
    }

    static Cell moment(Optional<Instant> at) {
        return at.<Cell>map(Moment::new).orElse(BLANK);
    }

    static Cell number(BigDecimal number) {
        return new Figure(Exact.of(number));
    }

    static Cell number(Optional<Exact> number) {
        return number.<Cell>map(Figure::new).orElse(BLANK);
    }
}
