package se.tyngdpunkt.records.domain.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.records.domain.retention.Deletions.Deletion;
import se.tyngdpunkt.records.domain.retention.Deliveries.Delivery;
import se.tyngdpunkt.shared.UseCase;

/** Every kind with what is decided of it, and what has been deleted. */
@UseCase
public class ReadRetention {

    public static final int MOST = 200;

    private final Kinds kinds;
    private final Rules rules;
    private final Deletions deletions;
    private final Deliveries deliveries;
    private final Organisation organisation;

    ReadRetention(Kinds kinds, Rules rules, Deletions deletions, Deliveries deliveries, Organisation organisation) {
        this.kinds = kinds;
        this.rules = rules;
        this.deletions = deletions;
        this.deliveries = deliveries;
        this.organisation = organisation;
    }

    /**
     * What is decided of one kind.
     *
     * @param now what counts today; absent before any decision, and then everything is kept
     * @param delivered the last day whose records the archive has
     * @param coming what counts from its first day
     */
    public record Line(String kind, Optional<Rule> now, Optional<LocalDate> delivered, Optional<Rule> coming) {}

    /** The lines of the page. */
    public record Told(List<Line> lines, List<Deletion> deleted, List<Delivery> delivered) {}

    public Told read(Viewer viewer) {
        Rule.require(viewer);
        var today = organisation.today();
        return new Told(
                kinds.all().stream()
                        .map(kind -> {
                            var decided = rules.of(kind);
                            return new Line(kind, decided.on(today), deliveries.until(kind), decided.after(today));
                        })
                        .toList(),
                deletions.latest(MOST),
                deliveries.latest(MOST));
    }
}
