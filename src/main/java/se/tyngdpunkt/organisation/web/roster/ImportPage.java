package se.tyngdpunkt.organisation.web.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tyngdpunkt.organisation.domain.report.RosterFault;
import se.tyngdpunkt.organisation.domain.sheet.RosterColumn;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shell.Problems;

/**
 * Where a file is chosen.
 *
 * @param faulty the file that was sent, and what to mend in it
 */
public record ImportPage(Optional<Faulty> faulty, Problems problems) {

    /** A file with faults. */
    public record Faulty(UUID id, String file, Sheet sheet, List<RosterFault> faults) {

        public Faulty {
            faults = List.copyOf(faults);
        }

        public boolean isCut() {
            return faults.size() >= RosterFault.MOST_SHOWN;
        }

        /** Where the fault is, as spreadsheets call it: C17, or the row alone. */
        public String cell(RosterFault fault) {
            var heading = sheet.rows().get(sheet.headingRow().orElse(0));
            var letters = IntStream.range(0, heading.size())
                    .filter(column -> RosterColumn.of(heading.get(column))
                            .filter(each -> each.header().equals(fault.column()))
                            .isPresent())
                    .mapToObj(Sheet::letters)
                    .findFirst();
            return letters.orElse("") + fault.row();
        }
    }

    public String headers() {
        return Arrays.stream(RosterColumn.values())
                .filter(column -> column != RosterColumn.PLACEMENT && column != RosterColumn.WHOLE_NAME)
                .map(RosterColumn::header)
                .collect(Collectors.joining(";"));
    }
}
