package se.tyngdpunkt.records.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.tyngdpunkt.shared.PersonId;

/** However decisions follow on each other, nothing more goes on the day they are made than the day before would have taken. */
class RulesOfKindPropertyTests {

    private static final LocalDate FIRST = LocalDate.of(2028, 1, 31);

    /** Each number is a decision of a day: so many months, or to be kept where it is 0. */
    @Property
    void whatDeletesMoreWaitsForTheNextDay(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 60) Integer> decisions,
            @ForAll @IntRange(min = 1, max = 3) int aDay) {
        var all = new ArrayList<Rule>();
        for (var number = 0; number < decisions.size(); number++) {
            var today = FIRST.plusDays(number / aDay);
            var before = new RulesOfKind(all);
            var months = months(decisions.get(number));
            var first = before.firstDayOf(months, false, today);
            var reachedBefore = last(before, today);
            all.add(rule(months, number, first));
            var after = new RulesOfKind(all);
            assertThat(first).isBetween(today, today.plusDays(1));
            assertThat(last(after, today)).isBeforeOrEqualTo(reachedBefore);
            assertThat(after.on(first).map(Rule::months)).contains(months);
            assertThat(after.after(today).isPresent()).isEqualTo(first.isAfter(today));
        }
    }

    @Property
    void aDecisionThatKeepsLongerCountsAtOnce(
            @ForAll @IntRange(min = 1, max = 600) int months, @ForAll @IntRange(min = 0, max = 600) int more) {
        var rules = new RulesOfKind(List.of(rule(OptionalInt.of(months), 0, FIRST)));
        assertThat(rules.firstDayOf(OptionalInt.of(months + more), false, FIRST))
                .isEqualTo(FIRST);
        assertThat(rules.firstDayOf(OptionalInt.empty(), false, FIRST)).isEqualTo(FIRST);
        assertThat(new RulesOfKind(List.of()).firstDayOf(OptionalInt.of(months), false, FIRST))
                .isEqualTo(FIRST.plusDays(1));
    }

    /** The archive no longer coming first deletes more than before, however long it is kept. */
    @Property
    void whatNeedNoLongerBeArchivedWaitsADay(
            @ForAll @IntRange(min = 1, max = 600) int months, @ForAll @IntRange(min = 0, max = 600) int more) {
        var rules = new RulesOfKind(List.of(rule(OptionalInt.of(months), true, 0, FIRST)));
        assertThat(rules.firstDayOf(OptionalInt.of(months + more), false, FIRST))
                .isEqualTo(FIRST.plusDays(1));
        assertThat(rules.firstDayOf(OptionalInt.of(months + more), true, FIRST)).isEqualTo(FIRST);
    }

    @Property
    void whatIsWithdrawnCountsNoMore(@ForAll @IntRange(min = 1, max = 600) int months) {
        var kept = rule(OptionalInt.of(700), 0, FIRST);
        var rule = rule(OptionalInt.of(months), 1, FIRST.plusDays(1));
        var withdrawn = new Rule(
                rule.id(),
                rule.kind(),
                rule.months(),
                rule.archivedFirst(),
                rule.decision(),
                rule.by(),
                rule.at(),
                rule.firstDay(),
                Optional.of(Instant.EPOCH));
        assertThat(new RulesOfKind(List.of(kept, rule)).on(FIRST.plusDays(1))).contains(rule);
        assertThat(new RulesOfKind(List.of(kept, withdrawn)).on(FIRST.plusDays(1)))
                .contains(kept);
        assertThat(new RulesOfKind(List.of(kept, withdrawn)).after(FIRST)).isEmpty();
    }

    /** How far it reaches; nowhere where all is kept. */
    private static LocalDate last(RulesOfKind rules, LocalDate today) {
        return rules.on(today).flatMap(rule -> rule.last(today)).orElse(LocalDate.MIN);
    }

    private static OptionalInt months(int drawn) {
        return drawn == 0 ? OptionalInt.empty() : OptionalInt.of(drawn);
    }

    private static Rule rule(OptionalInt months, int second, LocalDate first) {
        return rule(months, false, second, first);
    }

    private static Rule rule(OptionalInt months, boolean archivedFirst, int second, LocalDate first) {
        return new Rule(
                RuleId.fresh(),
                "message.letters",
                months,
                archivedFirst,
                "KS 2028/17",
                PersonId.fresh(),
                Instant.EPOCH.plusSeconds(second),
                first,
                Optional.empty());
    }
}
