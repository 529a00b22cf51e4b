package se.tyngdpunkt.organisation.web.roster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.domain.roster.RosterColumn;
import se.tyngdpunkt.organisation.domain.roster.RosterFault;
import se.tyngdpunkt.shell.Problems;

/**
 * Where a file is chosen.
 *
 * @param faults what to mend in the file that was sent
 */
public record ImportPage(String file, List<RosterFault> faults, Problems problems) {

    public ImportPage {
        faults = List.copyOf(faults);
    }

    public String headers() {
        return Arrays.stream(RosterColumn.values()).map(RosterColumn::header).collect(Collectors.joining(";"));
    }

    public boolean isCut() {
        return faults.size() >= RosterFault.MOST_SHOWN;
    }
}
