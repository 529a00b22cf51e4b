package se.tyngdpunkt.records.domain.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What has been decided of one kind through the years: of those that have reached their day, the one decided last counts.
 *
 * @param all the latest first, those that were withdrawn too
 */
public record RulesOfKind(List<Rule> all) {

    public RulesOfKind {
        all = all.stream().sorted(Comparator.comparing(Rule::at).reversed()).toList();
    }

    /** What counts on that day; while there is none, everything is kept. */
    public Optional<Rule> on(LocalDate day) {
        return all.stream()
                .filter(rule -> rule.withdrawn().isEmpty() && !rule.firstDay().isAfter(day))
                .findFirst();
    }

    /** What is decided and does not count yet. */
    public Optional<Rule> after(LocalDate day) {
        return all.stream()
                .filter(rule -> rule.withdrawn().isEmpty())
                .findFirst()
                .filter(rule -> rule.firstDay().isAfter(day));
    }

    /** Keeping longer counts at once. What deletes more waits until the next day, so that it can be withdrawn. */
    LocalDate firstDayOf(OptionalInt months, boolean archivedFirst, LocalDate today) {
        var now = on(today);
        var monthsNow = now.map(Rule::months).orElseGet(OptionalInt::empty);
        boolean keepsAllThatIsKept = months.isEmpty()
                || (monthsNow.isPresent()
                        && months.getAsInt() >= monthsNow.getAsInt()
                        && (archivedFirst || now.filter(Rule::archivedFirst).isEmpty()));
        return keepsAllThatIsKept ? today : today.plusDays(1);
    }
}
