package se.tyngdpunkt.intake.web;

import java.util.List;
import java.util.UUID;
import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.intake.domain.preview.Fault;
import se.tyngdpunkt.shell.Problems;

/**
 * What to mend in a file, or why its round cannot be taken in.
 *
 * @param problems of the round as it is told
 */
public record FaultsPage(Opened opened, List<Fault> faults, Problems problems) {

    private static final int MOST = 100;

    public FaultsPage {
        faults = List.copyOf(faults);
    }

    public UUID id() {
        return opened.draft().id();
    }

    public List<Fault> shown() {
        return faults.stream().limit(MOST).toList();
    }

    public boolean isCut() {
        return faults.size() > MOST;
    }

    /** The heading of the column that it is in. */
    public String heading(Fault fault) {
        var words = opened.headings().words();
        return fault.column() < words.size() ? words.get(fault.column()) : "";
    }
}
