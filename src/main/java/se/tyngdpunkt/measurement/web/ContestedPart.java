package se.tyngdpunkt.measurement.web;

import java.util.List;
import se.tyngdpunkt.measurement.domain.contest.WaitingContests;

/** The part of a leader's first page with the contested rows that wait for her answer. */
public record ContestedPart(List<WaitingContests.Line> lines) {

    public ContestedPart {
        lines = List.copyOf(lines);
    }

    int rows() {
        return lines.stream().mapToInt(WaitingContests.Line::rows).sum();
    }
}
