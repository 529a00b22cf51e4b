package se.tyngdpunkt.result.domain.participation;

import java.util.List;
import java.util.Set;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.shared.UnitId;

/**
 * How far a unit has come in a round, for one reader.
 *
 * @param isNow whether it is counted as organised now
 * @param parts its parts, in the order of the alphabet, those who work directly in it last; also those in which nobody measures
 * @param byName the groups that are counted and that she may see by name today
 * @param hasOthers whether others are counted too
 */
public record Participation(boolean isNow, Told whole, List<Part> parts, Set<UnitId> byName, boolean hasOthers) {

    public Participation {
        parts = List.copyOf(parts);
        byName = Set.copyOf(byName);
    }

    /** How many have answered, and had the talk. */
    public record Told(Figure<Share> answered, Figure<Share> talks) {

        static Told withheld(Figure.Reason reason) {
            return new Told(new Figure.Withheld<>(reason), new Figure.Withheld<>(reason));
        }
    }

    /**
     * A unit or group in it, or those who work directly in it.
     *
     * @param hasPeople whether anybody in it is known to have been in the round
     */
    public record Part(Unit unit, boolean direct, boolean hasPeople, Told told) {}
}
