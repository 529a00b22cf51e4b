package se.tyngdpunkt.intake.domain.draft;

import java.time.Clock;
import se.tyngdpunkt.intake.domain.table.Columns;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.sheet.SheetReading;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shell.Problems;

/** Somebody says what the columns of her file are: it is remembered for files with the same headings, and the others are dropped. */
@UseCase
public class TellColumns {

    private final Drafts drafts;
    private final Sources sources;
    private final Organisation organisation;
    private final SheetReading reading;
    private final Clock clock;

    TellColumns(Drafts drafts, Sources sources, Organisation organisation, SheetReading reading, Clock clock) {
        this.drafts = drafts;
        this.sources = sources;
        this.organisation = organisation;
        this.reading = reading;
        this.clock = clock;
    }

    /** What is wrong; nothing has changed then. */
    public Problems tell(Viewer viewer, OpenDraft.Opened opened, Columns chosen) {
        var round = opened.round();
        var columns = chosen.within(round);
        var problems = columns.problems(round, organisation.tree(round.unit()).size() == 1);
        if (problems.isEmpty()) {
            var sheet = columns.applied(opened.sheet(), opened.headings());
            drafts.tell(opened.draft().told(columns, reading.kept(sheet)));
            sources.keep(
                    round.instrument().instrument().key(),
                    columns.named(opened.headings()),
                    viewer.person(),
                    clock.instant());
        }
        return problems;
    }
}
