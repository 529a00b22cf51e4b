package se.tyngdpunkt.organisation.web.standin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.domain.standin.Lending;
import se.tyngdpunkt.shared.NavigationEntry;
import se.tyngdpunkt.shared.SignedIn;

/** The page's place in the menu, for those who lead anybody. */
@Component
class StandInNavigation implements NavigationEntry {

    private static final int LAST_OF_ONES_OWN = 75;

    private final Organisation organisation;

    StandInNavigation(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Optional<Link> linkFor(SignedIn who) {
        var viewer = organisation.viewer(who);
        return Lending.ROLES.stream().anyMatch(viewer::has)
                ? Optional.of(new Link(LAST_OF_ONES_OWN, "/my/stand-ins", "organisation.stand-ins.menu"))
                : Optional.empty();
    }
}
