package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;
import static se.tyngdpunkt.scoring.AnswerSamples.complete;
import static se.tyngdpunkt.scoring.AnswerSamples.counts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.scoring.Explained.Counted;
import se.tyngdpunkt.shared.number.Exact;

/** FFS 2.2, STEG 2: Σ count × weight, and RISKER with a sum of their own. */
class ScoringTests {

    private static final List<Integer> WEIGHTS = List.of(3, 2, 1, 2, 3, 2, 1);

    /** models.md's constructed example; the source has no worked one. */
    @Test
    void sumsTheExampleTo28() {
        assertThat(score(counts(2, 5, 1, 3, 1, 0, 2)).sum()).contains(Points.of(28));
    }

    @Test
    void showsEachTermOfTheSum() {
        assertThat(score(counts(2, 5, 1, 3, 1, 0, 2)).terms())
                .extracting(term -> term.number() + " × " + term.row().weight().orElseThrow() + " = "
                        + term.points().orElseThrow())
                .containsExactly(
                        "2 × 3 = 6", "5 × 2 = 10", "1 × 1 = 1", "3 × 2 = 6", "1 × 3 = 3", "0 × 2 = 0", "2 × 1 = 2");
    }

    @Test
    void saysWhichVersionItCameFrom() {
        assertThat(score(complete()).version()).isEqualTo(ffs().id());
    }

    @Test
    void keepsRisksOutOfThePoints() {
        var score = score(complete());

        assertThat(score.sum()).contains(Points.of(28));
        assertThat(score.riskSum()).hasValue(4);
        assertThat(score.risks())
                .extracting(Explained.Risk::count)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(3));
    }

    @Test
    void sumsAnsweredRowsAndSaysThatOthersAreBlank() {
        var score = score(Answers.BLANK.withCount("row2", 5));

        assertThat(score.sum()).contains(Points.of(10));
        assertThat(score.isComplete()).isFalse();
        assertThat(score.rows()).hasSize(7);
        assertThat(score.terms()).singleElement().extracting(Counted::number).isEqualTo(5);
    }

    @Test
    void tellsBlankFromZero() {
        assertThat(score(Answers.BLANK).rows())
                .allMatch(row -> row.count().isEmpty() && row.product().isEmpty());
        assertThat(score(counts(0, 0, 0, 0, 0, 0, 0)).isComplete()).isTrue();
        assertThat(score(counts(0, 0, 0, 0, 0, 0, 0)).rows())
                .allMatch(row ->
                        row.count().equals(OptionalInt.of(0)) && row.product().equals(Optional.of(Points.ZERO)));
    }

    @Test
    void tellsBlankRisksFromNone() {
        assertThat(score(Answers.BLANK).riskSum()).isEmpty();
        assertThat(score(Answers.BLANK.withRisk("expiring", 0)).riskSum()).hasValue(0);
    }

    @Test
    void sumsTwelfthsToExactlyOne() {
        var twelfths = ffsWith("weight: 3\n", "weight: 1/12\n");

        assertThat(score(twelfths, Answers.BLANK.withCount("row1", 7).withCount("row5", 5))
                        .sum())
                .contains(Points.of(1));
        assertThat(score(twelfths, counts(7)).sum().orElseThrow()).hasToString("7/12");
    }

    @Property
    void equalsTheSumOfCountsTimesWeights(@ForAll("sevenCounts") List<Integer> counts) {
        int expected = 0;
        for (int row = 0; row < counts.size(); row++) {
            expected += counts.get(row) * WEIGHTS.get(row);
        }
        assertThat(score(answers(counts)).sum()).contains(Points.of(expected));
    }

    @Property
    void doesNotCareInWhichOrderRowsAreAnswered(
            @ForAll("sevenCounts") List<Integer> counts, @ForAll("order") List<Integer> order) {
        var answers = Answers.BLANK;
        for (int row : order) {
            answers = answers.withCount("row" + row, counts.get(row - 1));
        }
        assertThat(score(answers)).isEqualTo(score(answers(counts)));
    }

    @Property
    void neverSinksWithALargerCount(
            @ForAll("sevenCounts") List<Integer> counts, @ForAll @IntRange(min = 1, max = 7) int row) {
        var before = answers(counts);
        var after = before.withCount("row" + row, counts.get(row - 1) + 1);

        assertThat(score(after).sum().orElseThrow())
                .isGreaterThan(score(before).sum().orElseThrow());
    }

    @Property
    void holdsNoAverageOfWhatWasFelt(@ForAll("sevenCounts") List<Integer> counts) {
        var felt = answers(counts).withOption("amount", "too-much").withOption("manageability", "not-good");

        assertThat(score(felt)).isEqualTo(score(answers(counts)));
    }

    @Test
    void printsPointsForTheReader() {
        var points = new Points(Exact.of(5, 2));

        assertThat(points.in(Locale.of("sv"))).isEqualTo("2,5");
        assertThat(points.in(Locale.ENGLISH)).isEqualTo("2.5");
        assertThat(points.minus(Points.of(2)).plus(Points.of(1))).hasToString("1.5");
        assertThat(points).isGreaterThan(Points.of(2));
    }

    @Provide
    Arbitrary<List<Integer>> sevenCounts() {
        return Arbitraries.integers().between(0, 999).list().ofSize(7);
    }

    @Provide
    Arbitrary<List<Integer>> order() {
        return Arbitraries.shuffle(Stream.of(1, 2, 3, 4, 5, 6, 7).toList());
    }

    private static Answers answers(List<Integer> counts) {
        return counts(counts.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Explained score(Answers answers) {
        return score(ffs(), answers);
    }

    private static Explained score(InstrumentVersion version, Answers answers) {
        return Scoring.score(version, answers, AnswerSamples.DAY, List.of());
    }
}
