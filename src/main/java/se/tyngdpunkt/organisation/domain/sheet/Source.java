package se.tyngdpunkt.organisation.domain.sheet;

import java.util.Map;
import java.util.TreeMap;

/**
 * A system that files come from, and what its columns are here; remembered so that they are chosen once.
 *
 * @param columns ours, by the keys of its headings
 * @param department of all its rows, where no column tells it
 */
public record Source(String name, Map<String, RosterColumn> columns, String department) {

    public Source {
        columns = new TreeMap<>(columns);
    }

    /** Whether a file with those headings has every column that was chosen. */
    boolean fits(Headings headings) {
        return headings.keys().containsAll(columns.keySet());
    }
}
