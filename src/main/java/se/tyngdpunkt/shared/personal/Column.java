package se.tyngdpunkt.shared.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

    Cell read(ResultSet row) throws SQLException {
        return switch (kind) {
            case TEXT -> Cell.text(row.getString(key));
            case WORD ->
                Optional.ofNullable(row.getString(key)).<Cell>map(Cell.Word::new).orElse(Cell.BLANK);
            case DAY ->
                Optional.ofNullable(row.getObject(key, LocalDate.class))
                        .filter(day -> !day.equals(LocalDate.MAX))
                        .<Cell>map(Cell.Day::new)
                        .orElse(Cell.BLANK);
            case MOMENT -> Cell.moment(moment(row));
            case NUMBER ->
                Optional.ofNullable(row.getBigDecimal(key)).map(Cell::number).orElse(Cell.BLANK);
        };
    }

    private Optional<Instant> moment(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject(key, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
