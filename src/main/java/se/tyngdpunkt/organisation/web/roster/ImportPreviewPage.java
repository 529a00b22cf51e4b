package se.tyngdpunkt.organisation.web.roster;

import java.util.List;
import java.util.UUID;
import se.tyngdpunkt.organisation.domain.roster.RosterPlan;
import se.tyngdpunkt.organisation.domain.roster.RosterPlan.Kind;
import se.tyngdpunkt.organisation.domain.roster.RosterPlan.Line;

/**
 * What a file would change.
 *
 * @param hasChanged whether something else was changed since the plan was first shown
 */
public record ImportPreviewPage(UUID id, String file, RosterPlan plan, boolean hasChanged) {

    private static final int MOST = 200;

    public List<Kind> kinds() {
        return List.of(Kind.values()).stream()
                .filter(kind -> !plan.linesOf(kind).isEmpty())
                .toList();
    }

    public List<Line> shown(Kind kind) {
        return plan.linesOf(kind).stream().limit(MOST).toList();
    }

    public int hidden(Kind kind) {
        return Math.max(0, plan.linesOf(kind).size() - MOST);
    }
}
