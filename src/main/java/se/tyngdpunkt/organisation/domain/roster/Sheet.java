package se.tyngdpunkt.organisation.domain.roster;

import java.util.List;

/** Rows of cells as they stood in the file, the headers first; short rows lack their last cells. */
public record Sheet(List<List<String>> rows) {

    public static final int MOST_ROWS = 50_000;

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
