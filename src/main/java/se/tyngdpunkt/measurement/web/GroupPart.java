package se.tyngdpunkt.measurement.web;

import java.util.List;
import se.tyngdpunkt.measurement.domain.board.GroupProgress.Progressing;

/** The part of a leader's first page that says how far each group has come. */
public record GroupPart(List<Progressing> groups) {

    public GroupPart {
        groups = List.copyOf(groups);
    }

    /** How many measurements wait for the leader to go through their rows. */
    int toGoThrough() {
        return groups.stream().mapToInt(Progressing::toGoThrough).sum();
    }
}
