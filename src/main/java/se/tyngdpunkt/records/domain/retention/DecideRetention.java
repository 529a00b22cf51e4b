package se.tyngdpunkt.records.domain.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.retention.RetainedRecords.Part;
import se.tyngdpunkt.shared.text.FreeText;
import se.tyngdpunkt.shell.Problems;

/**
 * Puts the municipality's decision on one kind here. What would go is told first, and only what was told of is decided: where
 * more has come to go since, it is told anew. Whatever deletes more than before counts from the next day, and may be withdrawn
 * until then; a new decision takes the place of one that still waits.
 */
@UseCase
public class DecideRetention {

    private static final int LONGEST_DECISION = 200;

    private final Kinds kinds;
    private final Rules rules;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    DecideRetention(Kinds kinds, Rules rules, Organisation organisation, Events events, Clock clock) {
        this.kinds = kinds;
        this.rules = rules;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is typed.
     *
     * @param isKept whether it is to be kept for good, so that no number of months is asked for
     * @param archivedFirst whether it is to go only when it has been written out for the archive
     * @param seen how many she has been told would go, or nothing before she has been told
     */
    public record Typed(boolean isKept, String months, boolean archivedFirst, String decision, Optional<Long> seen) {}

    /** What becomes of it. */
    public sealed interface Answer {

        record Decided(Rule rule) implements Answer {}

        /** What would go in the first night that it counts. */
        record Foretold(LocalDate firstDay, List<Part> parts) implements Answer {

            public long going() {
                return parts.stream().mapToLong(Part::going).sum();
            }

            public long waiting() {
                return parts.stream().mapToLong(Part::waiting).sum();
            }
        }

        record Refused(Problems problems) implements Answer {}
    }

    public Answer decide(Viewer viewer, String kind, Typed typed) {
        Rule.require(viewer);
        var records = kinds.named(kind);
        var months = typed.isKept() ? OptionalInt.empty() : numberOf(typed.months());
        if (!typed.isKept() && months.isEmpty()) {
            return refused("months", "records.retention.months.wrong", Rule.MOST_MONTHS);
        }
        return switch (FreeText.read(typed.decision(), LONGEST_DECISION)) {
            case FreeText.Blank _ -> refused("decision", "records.retention.decision.missing");
            case FreeText.Refused _ -> refused("decision", "records.retention.decision.refused", LONGEST_DECISION);
            case FreeText.Accepted(var decision) -> {
                var today = organisation.today();
                var before = rules.of(kind);
                var archivedFirst = months.isPresent() && typed.archivedFirst() && records.isArchived();
                var firstDay = before.firstDayOf(months, archivedFirst, today);
                var foretold = new Answer.Foretold(
                        firstDay,
                        months.stream()
                                .mapToObj(firstDay::minusMonths)
                                .flatMap(last -> records.reached(last).stream())
                                .toList());
                if (typed.seen().filter(seen -> seen == foretold.going()).isEmpty()) {
                    yield foretold;
                }
                var rule = new Rule(
                        RuleId.fresh(),
                        kind,
                        months,
                        archivedFirst,
                        decision,
                        viewer.person(),
                        clock.instant(),
                        firstDay,
                        Optional.empty());
                before.after(today)
                        .ifPresent(
                                coming -> rules.withdraw(coming.id(), kind, today, viewer.person(), clock.instant()));
                rules.add(rule);
                events.tell(Deed.of(
                                viewer.signedIn(),
                                "records.retention-decided",
                                rule.id().value())
                        .because(decision));
                yield new Answer.Decided(rule);
            }
        };
    }

    private static Answer refused(String field, String messageKey, Object... arguments) {
        return new Answer.Refused(Problems.at(field, messageKey, arguments));
    }

    private static OptionalInt numberOf(String typed) {
        var number = typed.strip();
        return number.matches("[0-9]{1,4}")
                ? OptionalInt.of(Integer.parseInt(number)).stream()
                        .filter(months -> 1 <= months && months <= Rule.MOST_MONTHS)
                        .findFirst()
                : OptionalInt.empty();
    }
}
