package se.tyngdpunkt.records.domain.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.retention.RetainedRecords.Gone;

/**
 * Deletes some of what is older than decided, and notes it, both or neither: a program that dies in the middle goes on where it was.
 * The decision is read anew each time, so that one that keeps longer counts at once.
 */
@UseCase
public class DeleteWhatIsOld {

    private static final int AT_ONCE = 500;

    private final Kinds kinds;
    private final Rules rules;
    private final Deliveries deliveries;
    private final Deletions deletions;
    private final Organisation organisation;
    private final Clock clock;

    DeleteWhatIsOld(
            Kinds kinds,
            Rules rules,
            Deliveries deliveries,
            Deletions deletions,
            Organisation organisation,
            Clock clock) {
        this.kinds = kinds;
        this.rules = rules;
        this.deliveries = deliveries;
        this.deletions = deletions;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whether there may be more of that kind. */
    public boolean deleteSome(String kind) {
        var today = organisation.today();
        var rule = rules.of(kind).on(today);
        var last = rule.flatMap(one -> last(one, today));
        if (rule.isEmpty() || last.isEmpty()) {
            return false;
        }
        var gone = kinds.named(kind).deleteSome(last.get(), AT_ONCE, rule.get().decision()).stream()
                .filter(part -> part.deleted() > 0)
                .toList();
        for (Gone part : gone) {
            deletions.note(rule.get(), today, last.get(), part, clock.instant());
        }
        return !gone.isEmpty();
    }

    /** Nothing that is to be archived goes before the archive has it. */
    private Optional<LocalDate> last(Rule rule, LocalDate today) {
        var last = rule.last(today);
        return rule.archivedFirst()
                ? last.flatMap(day ->
                        deliveries.until(rule.kind()).map(delivered -> delivered.isBefore(day) ? delivered : day))
                : last;
    }
}
