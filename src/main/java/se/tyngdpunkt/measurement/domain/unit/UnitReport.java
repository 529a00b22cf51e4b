package se.tyngdpunkt.measurement.domain.unit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * A unit's figures in one round.
 *
 * @param revision grows by one with each save; 0 of what nobody has begun
 * @param typed what stands in each field, by the field's name
 * @param sent what has been reported, which holds until it is sent again
 */
public record UnitReport(
        RoundId round,
        UnitId unit,
        int revision,
        SortedMap<String, String> typed,
        Optional<Instant> savedAt,
        Optional<Sent> sent) {

    /** What was reported, by whom and when, and what the model makes of it. */
    public record Sent(SortedMap<String, String> typed, Reckoned reckoned, PersonId by, Instant at) {
        public Sent {
            typed = new TreeMap<>(typed);
        }
    }

    public UnitReport {
        typed = new TreeMap<>(typed);
    }

    public static UnitReport blank(RoundId round, UnitId unit) {
        return new UnitReport(round, unit, 0, new TreeMap<>(), Optional.empty(), Optional.empty());
    }

    boolean says(Map<String, String> other) {
        return typed.equals(other);
    }

    /** Whether something else stands in the fields than what was sent. */
    public boolean hasChangedSince() {
        return sent.filter(one -> !says(one.typed())).isPresent();
    }
}
