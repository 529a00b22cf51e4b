package se.tyngdpunkt.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who has seen my figures, who may, and what others have done that concerns me; all in words.
 *
 * @param most how many lines are shown of each kind
 */
public record SeenByPage(List<Line> seen, List<May> may, List<Line> done, int most) {

    public SeenByPage {
        seen = List.copyOf(seen);
        may = List.copyOf(may);
        done = List.copyOf(done);
    }

    /** One view or deed. */
    public record Line(String who, String what, Instant at) {}

    /**
     * Somebody who may see me by name.
     *
     * @param what she may see
     * @param until the last day of a role that has one, as when she stands in for somebody
     */
    public record May(String who, String roleKey, What what, LocalDate since, Optional<LocalDate> until) {}

    /** A sentence, and the models it is about where it names any. */
    public record What(String messageKey, String models) {}
}
