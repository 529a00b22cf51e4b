package se.tyngdpunkt.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.audit.chain.Seal;
import se.tyngdpunkt.audit.domain.Choice;
import se.tyngdpunkt.audit.domain.Log.Wanted;
import se.tyngdpunkt.shell.Problems;

/**
 * A page of the log, in words.
 *
 * @param deeds what can be chosen among
 * @param older where the next page is, if there is more
 * @param latest where the first page is
 * @param file where the same is fetched as a file
 * @param most how many rows a file has at most
 */
public record LogPage(
        Choice choice,
        Problems problems,
        List<Line> lines,
        List<Named> deeds,
        Optional<Seal> seal,
        Optional<String> older,
        String latest,
        String file,
        int most) {

    public LogPage {
        lines = List.copyOf(lines);
        deeds = List.copyOf(deeds);
    }

    public List<Wanted> kinds() {
        return List.of(Wanted.values());
    }

    /** One row of the trail. */
    public record Line(Instant at, Who who, String what, Optional<Who> about) {}

    /**
     * Somebody named in a row.
     *
     * @param query what she is looked for by, as an address holds it
     */
    public record Who(String name, String query) {}

    /** A deed and its words. */
    public record Named(String name, String words) {}
}
