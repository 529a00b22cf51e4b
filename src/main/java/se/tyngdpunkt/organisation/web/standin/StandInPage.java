package se.tyngdpunkt.organisation.web.standin;

import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.domain.standin.Lending;
import se.tyngdpunkt.organisation.domain.standin.SeeStandIns;
import se.tyngdpunkt.shell.Problems;

/** Who stands in for a leader, and the form that lends a role; with what was typed. */
public record StandInPage(
        SeeStandIns.View view, String role, String person, String from, String lastDay, Problems problems) {

    static StandInPage blank(SeeStandIns.View view) {
        return new StandInPage(view, "", "", view.today().toString(), "", Problems.NONE);
    }

    public String keyOf(RoleGrant grant) {
        return Lending.keyOf(grant);
    }

    public boolean isChosen(RoleGrant grant) {
        return view.own().size() == 1 || keyOf(grant).equals(role);
    }
}
