package se.tyngdpunkt.organisation.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.NavigationEntry;
import se.tyngdpunkt.shared.SignedIn;

/** The organisation's place in the menu, for those who keep it. */
@Component
class OrganisationNavigation implements NavigationEntry {

    private final Organisation organisation;

    OrganisationNavigation(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Optional<Link> linkFor(SignedIn who) {
        return organisation.viewer(who).has(Role.ADMINISTRATOR)
                ? Optional.of(new Link(80, "/organisation", "organisation.menu"))
                : Optional.empty();
    }
}
