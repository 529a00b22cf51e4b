package se.tyngdpunkt.organisation.domain.draft;

import java.time.Clock;
import java.util.UUID;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.text.Cut;

/** Keeps a file from its preview until its approval. */
@UseCase
public class KeepRoster {

    /** So many rows are compared in the background, while a page tells how far that has come; too many are refused at once. */
    public static final int LONG = 2_000;

    private static final int LONGEST_NAME = 100;

    private final RosterDrafts drafts;
    private final Events events;
    private final Clock clock;

    KeepRoster(RosterDrafts drafts, Events events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** With its number of rows once its columns are known, and before that none. */
    public UUID keep(Viewer viewer, RosterDrafts.Draft sent, int rows) {
        Permission.toLookAfterPeople(viewer);
        var file = UUID.randomUUID();
        var tidy = Reading.tidy(sent.name()).replaceAll("[\\p{Cc}\\p{Cs}]", "");
        var draft = new RosterDrafts.Draft(Cut.to(LONGEST_NAME, tidy), sent.text(), sent.leftOut());
        var isLong = rows >= LONG && rows <= Sheet.MOST_ROWS;
        drafts.keep(file, viewer.person(), draft, isLong ? rows : 0, clock.instant());
        if (isLong) {
            events.tell(new LongListKept(viewer.signedIn().municipality(), file));
        }
        return file;
    }
}
