package se.tyngdpunkt.dialogue.web.first;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.NavigationEntry;
import se.tyngdpunkt.shared.SignedIn;

/** For everybody who can be given an action; those without a talk of their own have no other way to it. */
@Component
class ActionsInMenu implements NavigationEntry {

    private static final int ORDER = 45;

    private final Organisation organisation;

    ActionsInMenu(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Optional<Link> linkFor(SignedIn who) {
        var viewer = organisation.viewer(who);
        return viewer.has(Role.CASE_WORKER)
                        || viewer.has(Role.TEAM_LEAD)
                        || viewer.has(Role.UNIT_MANAGER)
                        || viewer.has(Role.HEAD_OF_OPERATIONS)
                ? Optional.of(new Link(ORDER, "/actions", "dialogue.actions"))
                : Optional.empty();
    }
}
