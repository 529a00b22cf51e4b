package se.tyngdpunkt.records.web.mine;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.NavigationEntry;
import se.tyngdpunkt.shared.SignedIn;

/** The page's place in everybody's menu. */
@Component
class MyRecordMenu implements NavigationEntry {

    private static final int BESIDE_THE_ACCOUNT = 79;

    @Override
    public Optional<Link> linkFor(SignedIn who) {
        return Optional.of(new Link(BESIDE_THE_ACCOUNT, "/my/record", "records.mine.menu"));
    }
}
