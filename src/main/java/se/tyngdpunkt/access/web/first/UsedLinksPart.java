package se.tyngdpunkt.access.web.first;

import java.time.Instant;
import java.util.List;

/** The part of the first page about links that one's password was lately chosen by. */
public record UsedLinksPart(List<Line> lines) {

    public UsedLinksPart {
        lines = List.copyOf(lines);
    }

    /**
     * One link.
     *
     * @param madeBy the administrator's name
     */
    public record Line(String madeBy, Instant madeAt, Instant usedAt, boolean removedCodes) {}
}
