package se.tyngdpunkt.instrument;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a model comes from, who decided it, on what terms it may be used, and what each version changed. The document's
 * {@code date} is as exact as the source is: a day, a month, a year, or empty.
 */
public record Provenance(
        String organisation,
        String document,
        String date,
        String decidedBy,
        Text standing,
        Text adaptation,
        List<Change> changes) {

    public Provenance {
        changes = List.copyOf(changes);
    }

    /** One line of the source's own version table. */
    public record Change(String version, LocalDate date, String decidedBy, Text words) {}
}
