package se.tyngdpunkt.measurement.domain.rescoring;

import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What the other key changes for one person.
 *
 * @param change her new sum less her old one
 * @param level which way her level goes, where both models judge her by the same levels
 * @param rows by its key, which way what a row adds goes; those that stay the same are left out
 */
public record Moved(Exact change, Optional<Move> level, Map<String, Move> rows) {

    public Moved {
        rows = Map.copyOf(rows);
    }
}
