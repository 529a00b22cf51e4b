package se.tyngdpunkt.dialogue.web.first;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.NavigationEntry;
import se.tyngdpunkt.shared.SignedIn;

/** For those who talk: workers and their nearest leaders. */
@Component
class TalksInMenu implements NavigationEntry {

    private static final int ORDER = 40;

    private final Organisation organisation;

    TalksInMenu(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Optional<Link> linkFor(SignedIn who) {
        var viewer = organisation.viewer(who);
        return viewer.has(Role.CASE_WORKER) || viewer.has(Role.TEAM_LEAD)
                ? Optional.of(new Link(ORDER, "/talks", "dialogue.talks"))
                : Optional.empty();
    }
}
