package se.tyngdpunkt.organisation.web.tree;

import java.util.List;
import se.tyngdpunkt.organisation.domain.view.SeeHistory;
import se.tyngdpunkt.organisation.domain.view.SeeUnit;

/** One unit. */
public record UnitPage(SeeUnit.View view, SeeHistory.History history) {

    /** Whether the viewer changes it; what is closed or to come is changed by undoing only. */
    public boolean mayChange() {
        return view.mayChange() && history.isThere();
    }

    public String address() {
        return "/organisation/units/" + view.unit().id().value();
    }

    /** What can be done to it, by the last word of each page's address; a department stands nowhere else. */
    public List<String> words() {
        return view.unit().parent().isEmpty()
                ? List.of("name", "merger", "split", "closing")
                : List.of("name", "place", "merger", "split", "closing");
    }
}
