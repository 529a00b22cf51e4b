package se.tyngdpunkt.organisation.web.tree;

import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shell.Problems;

/** The form that renames a unit. */
public record UnitNamePage(Unit unit, String name, Problems problems) {

    public String address() {
        return "/organisation/units/" + unit.id().value();
    }
}
