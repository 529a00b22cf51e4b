package se.tyngdpunkt.home.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.NavigationEntry;
import se.tyngdpunkt.shared.SignedIn;

@Component
class HomeMenu implements NavigationEntry {

    @Override
    public Optional<Link> linkFor(SignedIn who) {
        return Optional.of(new Link(0, "/", "home.nav"));
    }
}
