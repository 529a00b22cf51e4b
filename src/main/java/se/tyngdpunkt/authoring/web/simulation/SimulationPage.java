package se.tyngdpunkt.authoring.web.simulation;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.authoring.domain.simulation.ReadSimulations;
import se.tyngdpunkt.authoring.domain.simulation.Simulated;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.shell.Problems;

/** Where a draft is simulated on closed rounds. */
public record SimulationPage(
        DraftHead head, ReadSimulations.Told told, Optional<One> one, String round, Problems problems) {

    /** The simulation that is looked at: one part of the tree. */
    public record One(
            Simulated simulated, String part, boolean isWhole, Figure<String> median, List<MovesTable> tables) {
        public One {
            tables = List.copyOf(tables);
        }

        public long lines() {
            return tables.stream().mapToInt(table -> table.lines().size()).sum();
        }

        /** How many of the lines have figures. */
        public long shown() {
            return tables.stream()
                    .flatMap(table -> table.lines().stream())
                    .filter(line -> line.figure().isShown())
                    .count();
        }

        public boolean isMostlyWithheld() {
            return shown() * 2 < lines();
        }
    }

    public String address(Simulated simulated) {
        return head.address() + "/simulation?of=" + simulated.rescoring().id().value();
    }

    public boolean isHere(Simulated simulated) {
        return one.filter(each -> each.simulated().equals(simulated)).isPresent();
    }

    public boolean hasCharts() {
        return one.stream().flatMap(each -> each.tables().stream()).anyMatch(MovesTable::chart);
    }
}
