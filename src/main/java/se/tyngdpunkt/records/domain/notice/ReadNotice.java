package se.tyngdpunkt.records.domain.notice;

import java.util.Optional;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** The notice for whoever may change it. */
@UseCase
public class ReadNotice {

    private final Notices notices;

    ReadNotice(Notices notices) {
        this.notices = notices;
    }

    public Optional<Notice> read(Viewer viewer) {
        require(viewer);
        return notices.latest();
    }

    /** Administrators decide, and to everybody else there is no such page. */
    static void require(Viewer viewer) {
        if (!viewer.has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }
}
