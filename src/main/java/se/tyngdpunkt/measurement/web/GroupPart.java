package se.tyngdpunkt.measurement.web;

import java.util.List;
import se.tyngdpunkt.measurement.domain.board.GroupProgress.Progressing;

/** The part of a leader's first page that says how far each group has come. */
public record GroupPart(List<Progressing> groups) {

    public GroupPart {
        groups = List.copyOf(groups);
    }
}
