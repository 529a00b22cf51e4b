package se.tyngdpunkt.organisation.web.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.tyngdpunkt.organisation.domain.draft.RosterDrafts;
import se.tyngdpunkt.organisation.domain.report.Endings;
import se.tyngdpunkt.organisation.domain.report.RosterReport;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Absent;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Cover;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Kind;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Line;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Side;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/**
 * What a file would change, and what it does not tell of.
 *
 * @param endings what was ticked, nothing from the beginning
 * @param hasChanged whether something else was changed since the plan was first shown
 */
public record ImportPreviewPage(
        UUID id,
        RosterDrafts.Draft draft,
        RosterReport report,
        Endings endings,
        Problems problems,
        boolean hasChanged) {

    private static final int MOST = 200;

    /** Each is a choice, and nothing can be chosen that is not shown but everybody. */
    private static final int MOST_ABSENT = 500;

    public String file() {
        return draft.name();
    }

    /** The headings of columns that were not read for being private. */
    public String leftOut() {
        return String.join(", ", draft.leftOut());
    }

    public List<Kind> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> !report.linesOf(kind).isEmpty())
                .toList();
    }

    public List<Line> shown(Kind kind) {
        return report.linesOf(kind).stream().limit(MOST).toList();
    }

    public int hidden(Kind kind) {
        return Math.max(0, report.linesOf(kind).size() - MOST);
    }

    public List<Cover> covers() {
        return Arrays.asList(Cover.values());
    }

    public List<Absent> absent() {
        return report.absent(endings.cover());
    }

    /** Those of them who are nowhere in the file, or elsewhere in it. */
    public List<Absent> absent(boolean listed) {
        return absent().stream()
                .limit(MOST_ABSENT)
                .filter(each -> each.listed() == listed)
                .toList();
    }

    public int hiddenAbsent() {
        return Math.max(0, absent().size() - MOST_ABSENT);
    }

    public boolean bringsPeople() {
        return !report.linesOf(Kind.PERSON).isEmpty();
    }

    /** Whether there is anything to approve. */
    public boolean canApprove() {
        return !report.changesNothing() || !absent().isEmpty();
    }

    /** What is wrong, with the names of those it is about. */
    public Problems named() {
        return new Problems(problems.all().stream()
                .map(problem -> absent().stream()
                        .filter(each -> each.key().equals(problem.field()))
                        .findFirst()
                        .map(each -> problem.named(each.name()))
                        .orElse(problem))
                .toList());
    }

    /** One side of a change as one line of text, the same on the page and in the file. */
    public static String said(Side side, Words words) {
        var parts = new ArrayList<String>();
        side.role().ifPresent(role -> parts.add(words.say("organisation.role." + role)));
        if (!side.text().isEmpty()) {
            parts.add(side.text());
        }
        side.form().ifPresent(form -> parts.add(words.say("organisation.employment.form." + form)));
        side.lastDay().ifPresent(day -> parts.add(words.say("organisation.import.until", words.shortDate(day))));
        return String.join(", ", parts);
    }
}
