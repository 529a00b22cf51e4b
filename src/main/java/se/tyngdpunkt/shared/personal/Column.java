package se.tyngdpunkt.shared.personal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * One column of a section.
 *
 * @param words what the message of a word begins with, before the word itself; blank of other kinds
 */
public record Column(String key, Kind kind, String words) {

    /** What stands in its cells that are not blank. */
    public enum Kind {
        TEXT,
        WORD,
        DAY,
        MOMENT,
        NUMBER;

        /** As a file names it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Column text(String key) {
        return new Column(key, Kind.TEXT, "");
    }

    /** One of a few words, which the messages have under that beginning. */
    public static Column word(String key, String words) {
        return new Column(key, Kind.WORD, words);
    }

    public static Column day(String key) {
        return new Column(key, Kind.DAY, "");
    }

    public static Column moment(String key) {
        return new Column(key, Kind.MOMENT, "");
    }

    public static Column number(String key) {
        return new Column(key, Kind.NUMBER, "");
    }

    <X extends Exception> Cell read(Section.Row<X> row) throws X {
        return switch (kind) {
            case TEXT -> Cell.text(row.get(key, String.class));
            case WORD ->
                Optional.ofNullable(row.get(key, String.class))
                        .<Cell>map(Cell.Word::new)
                        .orElse(Cell.BLANK);
            case DAY ->
                Optional.ofNullable(row.get(key, LocalDate.class))
                        .filter(day -> !day.equals(LocalDate.MAX))
                        .<Cell>map(Cell.Day::new)
                        .orElse(Cell.BLANK);
            case MOMENT ->
                Cell.moment(
                        Optional.ofNullable(row.get(key, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
            // Written out by the statement: the driver hands out each size of number as a type of its own.
            case NUMBER ->
                Optional.ofNullable(row.get(key, String.class))
                        .map(BigDecimal::new)
                        .map(Cell::number)
                        .orElse(Cell.BLANK);
        };
    }
}
