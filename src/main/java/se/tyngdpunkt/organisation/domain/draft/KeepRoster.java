package se.tyngdpunkt.organisation.domain.draft;

import java.time.Clock;
import java.util.UUID;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.shared.UseCase;

/** Keeps a file from its preview until its approval. */
@UseCase
public class KeepRoster {

    private static final int LONGEST_NAME = 100;

    private final RosterDrafts drafts;
    private final Clock clock;

    KeepRoster(RosterDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    public UUID keep(Viewer viewer, String name, String text) {
        Permission.toLookAfterPeople(viewer);
        var file = UUID.randomUUID();
        var tidy = Reading.tidy(name).replaceAll("[\\p{Cc}\\p{Cs}]", "");
        int signs = Math.min(LONGEST_NAME, tidy.codePointCount(0, tidy.length()));
        drafts.keep(file, viewer.person(), tidy.substring(0, tidy.offsetByCodePoints(0, signs)), text, clock.instant());
        return file;
    }
}
