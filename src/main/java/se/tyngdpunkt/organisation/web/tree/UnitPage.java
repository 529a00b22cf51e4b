package se.tyngdpunkt.organisation.web.tree;

import se.tyngdpunkt.organisation.domain.view.SeeUnit;

/** One unit. */
public record UnitPage(SeeUnit.View view) {

    public String address() {
        return "/organisation/units/" + view.unit().id().value();
    }
}
