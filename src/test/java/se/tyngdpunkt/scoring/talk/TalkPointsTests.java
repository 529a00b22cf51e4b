package se.tyngdpunkt.scoring.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;
import static se.tyngdpunkt.scoring.AnswerSamples.DAY;
import static se.tyngdpunkt.scoring.AnswerSamples.complete;
import static se.tyngdpunkt.scoring.AnswerSamples.counts;
import static se.tyngdpunkt.scoring.AnswerSamples.occasion;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.Points;

/** FFS 2.3, STEG 3, without a norm: a person is compared with her own earlier rounds only. */
class TalkPointsTests {

    /** 20, 24 and 22 points. */
    private static final List<Occasion> HISTORY = List.of(sum(20), sum(24), sum(22));

    @Nested
    class Many {

        @ParameterizedTest
        @ValueSource(strings = {"ok", "good"})
        void isWorthAQuestionWhenManageable(String manageability) {
            var now = felt("manageability", manageability, 25);

            assertThat(between(now))
                    .singleElement()
                    .isInstanceOfSatisfying(TalkPoint.MoreThanAllEarlier.class, point -> {
                        assertThat(point.rule().key()).isEqualTo("many-but-manageable");
                        assertThat(point.now()).isEqualTo(Points.of(25));
                        assertThat(point.highestEarlier()).isEqualTo(Points.of(24));
                        assertThat(point.earlierRounds()).isEqualTo(3);
                        assertThat(point.scale().key()).isEqualTo("manageability");
                        assertThat(point.chosen().key()).isEqualTo(manageability);
                    });
        }

        @Test
        void isNoQuestionWhenNotManageable() {
            assertThat(between(felt("manageability", "not-good", 25))).isEmpty();
            assertThat(between(sum(25))).isEmpty();
        }

        @Test
        void meansMoreThanEveryEarlierRound() {
            assertThat(between(felt("manageability", "ok", 24))).isEmpty();
            assertThat(between(felt("manageability", "ok", 23))).isEmpty();
        }

        @Test
        void meansNothingInTheFirstRound() {
            assertThat(TalkPoints.between(felt("manageability", "ok", 99), List.of()))
                    .isEmpty();
        }

        @Test
        void meansNothingWhileARowIsBlank() {
            var blank = occasion(Answers.BLANK.withCount("row2", 99).withOption("manageability", "ok"));

            assertThat(between(blank)).isEmpty();
        }

        @Test
        void passesOverEarlierRoundsWithABlankRow() {
            var now = felt("manageability", "ok", 25);

            assertThat(TalkPoints.between(now, List.of(occasion(counts(1))))).isEmpty();
            assertThat(between(now, List.of(sum(24), occasion(counts(99)))))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            TalkPoint.MoreThanAllEarlier.class,
                            point -> assertThat(point.earlierRounds()).isEqualTo(1));
        }
    }

    @Nested
    class Few {

        @Test
        void isWorthAQuestionWhenTooMuch() {
            assertThat(between(felt("amount", "too-much", 19)))
                    .singleElement()
                    .isInstanceOfSatisfying(TalkPoint.FewerThanAllEarlier.class, point -> {
                        assertThat(point.rule().key()).isEqualTo("few-but-too-much");
                        assertThat(point.now()).isEqualTo(Points.of(19));
                        assertThat(point.lowestEarlier()).isEqualTo(Points.of(20));
                        assertThat(point.earlierRounds()).isEqualTo(3);
                        assertThat(point.chosen().key()).isEqualTo("too-much");
                    });
        }

        @ParameterizedTest
        @CsvSource({"too-much, 20", "too-much, 21", "just-right, 19"})
        void isNoQuestionOtherwise(String amount, int sum) {
            assertThat(between(felt("amount", amount, sum))).isEmpty();
        }

        @Test
        void meansNothingInTheFirstRoundOrWhileARowIsBlank() {
            assertThat(TalkPoints.between(felt("amount", "too-much", 1), List.of()))
                    .isEmpty();
            assertThat(between(occasion(Answers.BLANK.withOption("amount", "too-much"))))
                    .isEmpty();
        }
    }

    @Nested
    class TooLittle {

        @Test
        void isWorthAQuestionInTheFirstRoundToo() {
            assertThat(TalkPoints.between(felt("amount", "too-little", 22), List.of()))
                    .singleElement()
                    .isInstanceOfSatisfying(TalkPoint.Chosen.class, point -> {
                        assertThat(point.rule().key()).isEqualTo("too-little");
                        assertThat(point.scale().key()).isEqualTo("amount");
                        assertThat(point.chosen().key()).isEqualTo("too-little");
                    });
        }
    }

    @Nested
    class Risks {

        @Test
        void areWorthAQuestionWhenTheyAreMoreThanLastTime() {
            var last = sum(22, Answers.BLANK.withRisk("expiring", 1).withRisk("overdue", 2));
            var now = sum(22, Answers.BLANK.withRisk("expiring", 0).withRisk("overdue", 4));

            assertThat(TalkPoints.between(now, List.of(sum(22, Answers.BLANK.withRisk("expiring", 9)), last)))
                    .singleElement()
                    .isInstanceOfSatisfying(TalkPoint.RisksUp.class, point -> {
                        assertThat(point.now()).isEqualTo(4);
                        assertThat(point.lastTime()).isEqualTo(3);
                    });
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 3})
        void areNoQuestionWhenAsManyOrFewer(int risks) {
            var last = sum(22, Answers.BLANK.withRisk("expiring", 3));

            assertThat(TalkPoints.between(sum(22, Answers.BLANK.withRisk("expiring", risks)), List.of(last)))
                    .isEmpty();
        }

        @Test
        void areComparedOverWhatWasAnsweredBothTimes() {
            var last = sum(22, Answers.BLANK.withRisk("expiring", 1));
            var more = sum(22, Answers.BLANK.withRisk("expiring", 1).withRisk("overdue", 5));

            assertThat(TalkPoints.between(more, List.of(last))).isEmpty();
            assertThat(TalkPoints.between(last, List.of(sum(22)))).isEmpty();
            assertThat(TalkPoints.between(sum(22), List.of(last))).isEmpty();
            assertThat(TalkPoints.between(last, List.of())).isEmpty();
        }
    }

    /** Ours: by at least 3 and at least half of last time's. */
    @Nested
    class Rows {

        @ParameterizedTest
        @CsvSource({"4, 7", "6, 3", "0, 3", "3, 0", "6, 9", "12, 18", "12, 6", "1, 9"})
        void areWorthAQuestionWhenTheyMovedMuch(int lastTime, int now) {
            assertThat(TalkPoints.between(occasion(counts(now)), List.of(occasion(counts(lastTime)))))
                    .singleElement()
                    .isInstanceOfSatisfying(TalkPoint.RowChanged.class, point -> {
                        assertThat(point.rule().key()).isEqualTo("row-changed-much");
                        assertThat(point.row().key()).isEqualTo("row1");
                        assertThat(point.now()).isEqualTo(now);
                        assertThat(point.lastTime()).isEqualTo(lastTime);
                    });
        }

        @ParameterizedTest
        @CsvSource({"2, 4", "4, 2", "0, 2", "7, 10", "7, 4", "12, 17", "12, 7", "5, 5"})
        void areNoQuestionWhenTheyMovedLittle(int lastTime, int now) {
            assertThat(TalkPoints.between(occasion(counts(now)), List.of(occasion(counts(lastTime)))))
                    .isEmpty();
        }

        @Test
        void areNoQuestionWhenBlankEitherTime() {
            assertThat(TalkPoints.between(occasion(counts(9)), List.of(occasion(Answers.BLANK))))
                    .isEmpty();
            assertThat(TalkPoints.between(occasion(Answers.BLANK), List.of(occasion(counts(9)))))
                    .isEmpty();
        }

        @Test
        void areComparedWithTheLastRoundOnly() {
            assertThat(TalkPoints.between(occasion(counts(9)), List.of(occasion(counts(1)), occasion(counts(8)))))
                    .isEmpty();
        }

        @Test
        void comeInTheOrderOfTheForm() {
            assertThat(TalkPoints.between(occasion(counts(9, 9, 9)), List.of(occasion(counts(1, 9, 1)))))
                    .extracting(point -> ((TalkPoint.RowChanged) point).row().key())
                    .containsExactly("row1", "row3");
        }
    }

    @Test
    void comeInTheOrderOfTheRules() {
        var last = complete().withRisk("overdue", 0);
        var now = occasion(complete().withCount("row1", 9).withOption("amount", "too-little"));

        assertThat(TalkPoints.between(now, List.of(occasion(last))))
                .extracting(point -> point.rule().key())
                .containsExactly("many-but-manageable", "too-little", "risks-up", "row-changed-much");
    }

    @Test
    void passOverRoundsOfVersionsThatAreNotComparable() {
        var other = Occasion.of(ffsWith("weight: 2\n", "weight: 1\n"), counts(0, 0, 0, 0, 0, 0, 0), DAY, List.of());

        assertThat(TalkPoints.between(felt("manageability", "ok", 25), List.of(other)))
                .isEmpty();
    }

    @Test
    void countRoundsOfVersionsDeclaredComparable() {
        var declaring = ffsWith("comparable-with: []", "comparable-with: [\"1.1\"]");
        var now = Occasion.of(declaring, felt("manageability", "ok", 25).answers(), DAY, List.of());

        assertThat(TalkPoints.between(now, HISTORY)).hasSize(1);
    }

    @Property
    void neverClaimMoreOrFewerInAFirstRound(@ForAll("occasions") Occasion now) {
        assertThat(TalkPoints.between(now, List.of())).allMatch(TalkPoint.Chosen.class::isInstance);
    }

    @Property
    void areTheSameEachTime(@ForAll("occasions") Occasion now, @ForAll("occasions") Occasion earlier) {
        assertThat(TalkPoints.between(now, List.of(earlier))).isEqualTo(TalkPoints.between(now, List.of(earlier)));
    }

    @Provide
    Arbitrary<Occasion> occasions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12).list().ofMaxSize(7),
                        Arbitraries.of("too-little", "just-right", "too-much"),
                        Arbitraries.of("not-good", "ok", "good"))
                .as((counts, amount, manageability) -> occasion(
                        counts(counts.stream().mapToInt(Integer::intValue).toArray())
                                .withOption("amount", amount)
                                .withOption("manageability", manageability)));
    }

    private static List<TalkPoint> between(Occasion now) {
        return between(now, HISTORY);
    }

    private static List<TalkPoint> between(Occasion now, List<Occasion> earlier) {
        return TalkPoints.between(now, earlier).stream()
                .filter(point -> !(point instanceof TalkPoint.RowChanged))
                .toList();
    }

    /** All rows answered; row 7 weighs 1 and so gives the sum. */
    private static Occasion sum(int points) {
        return sum(points, Answers.BLANK);
    }

    private static Occasion sum(int points, Answers answers) {
        var counts = counts(0, 0, 0, 0, 0, 0, points);
        var with = answers;
        for (var count : counts.counts().entrySet()) {
            with = with.withCount(count.getKey(), count.getValue());
        }
        return occasion(with);
    }

    private static Occasion felt(String scale, String option, int points) {
        return sum(points, Answers.BLANK.withOption(scale, option));
    }
}
