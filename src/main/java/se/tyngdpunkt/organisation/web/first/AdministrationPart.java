package se.tyngdpunkt.organisation.web.first;

import java.util.List;
import se.tyngdpunkt.organisation.Unit;

/**
 * How the organisation stands.
 *
 * @param units how many parts it has
 * @param withoutLeader the groups and units in which a round would stand still, since nobody leads them
 */
public record AdministrationPart(int units, List<Unit> withoutLeader) {

    private static final int TOLD = 5;

    public AdministrationPart {
        withoutLeader = List.copyOf(withoutLeader);
    }

    public List<Unit> told() {
        return withoutLeader.stream().limit(TOLD).toList();
    }

    public int untold() {
        return Math.max(0, withoutLeader.size() - TOLD);
    }
}
