package se.tyngdpunkt.measurement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** What the managers of units have reported of them: figures about the unit, and about no person. */
public interface UnitFigures {

    /** The units that report figures in a round, by name; none where its model asks nothing of a unit. */
    List<Unit> unitsIn(Round round);

    /** Everything that has been sent of that unit, the oldest round first. */
    List<Reported> of(UnitId unit);

    /**
     * What was sent of a unit in one round, by whom and when.
     *
     * @param typed the figures by the name of the field
     * @param reckoned what the model makes of them, and of no person's answers
     */
    record Reported(
            Round round,
            InstrumentVersion version,
            Map<String, String> typed,
            Reckoned reckoned,
            PersonId by,
            Instant at) {
        public Reported {
            typed = new TreeMap<>(typed);
        }
    }
}
