package se.tyngdpunkt.records.web.retention;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.NavigationEntry;
import se.tyngdpunkt.shared.SignedIn;

/** The way to what is decided on how long records are kept, for administrators. */
@Component
class RetentionInMenu implements NavigationEntry {

    private static final int ORDER = 86;

    private final Organisation organisation;

    RetentionInMenu(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Optional<Link> linkFor(SignedIn who) {
        return organisation.viewer(who).has(Role.ADMINISTRATOR)
                ? Optional.of(new Link(ORDER, "/retention", "records.retention.menu"))
                : Optional.empty();
    }
}
