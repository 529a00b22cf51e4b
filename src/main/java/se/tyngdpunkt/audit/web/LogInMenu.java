package se.tyngdpunkt.audit.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.NavigationEntry;
import se.tyngdpunkt.shared.SignedIn;

/** The log's place in the menu, for administrators. */
@Component
class LogInMenu implements NavigationEntry {

    private static final int ORDER = 85;

    private final Organisation organisation;

    LogInMenu(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Optional<Link> linkFor(SignedIn who) {
        return organisation.viewer(who).has(Role.ADMINISTRATOR)
                ? Optional.of(new Link(ORDER, "/log", "audit.log.menu"))
                : Optional.empty();
    }
}
