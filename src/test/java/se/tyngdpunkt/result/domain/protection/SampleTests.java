package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.rescoring.Move.LIGHTER;
import static se.tyngdpunkt.measurement.rescoring.Move.SAME;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.result.Moves;
import se.tyngdpunkt.shared.number.Exact;

/** What another key would change: of each kind of change nobody, or at least three. */
class SampleTests {

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, false"})
    void tellsOfFewWhereOneOrTwoGoSomeWay(int count, boolean isFew) {
        assertThat(Sample.tellsOfFew(new Moves(count, 5, 4, 0))).isEqualTo(isFew);
        assertThat(Sample.tellsOfFew(new Moves(5, 4, 0, count))).isEqualTo(isFew);
    }

    @Test
    void countsWhoeverGoesNoWayAsNotWorkedOut() {
        var sample = Sample.ofMoves(Map.of(LIGHTER, 3, SAME, 4), 10);

        assertThat(sample.figure().get()).isEqualTo(new Moves(3, 4, 0, 3));
        assertThat(sample.size()).isEqualTo(10);
        assertThat(sample.isAlike()).isFalse();
    }

    @Test
    void isAsAgreementWhereOneOrTwoGoSomeWay() {
        assertThat(Sample.ofMoves(Map.of(LIGHTER, 2, SAME, 8), 10).isAlike()).isTrue();
    }

    @Test
    void findsTheMiddleOfTheChangesInAnyOrder() {
        assertThat(Sample.ofChanges(changes(9, 1, 5), 3).figure().get()).isEqualTo(Exact.of(5));
    }

    /** How many changes there are tells how many could not be worked out. */
    @ParameterizedTest
    @CsvSource({"5, false", "6, true", "7, true", "8, false"})
    void hidesTheMiddleWhereOneOrTwoCouldNotBeWorkedOut(int answered, boolean isHidden) {
        assertThat(Sample.ofChanges(changes(1, 2, 3, 4, 5), answered).isAlike()).isEqualTo(isHidden);
    }

    private static List<Exact> changes(int... changes) {
        return IntStream.of(changes).mapToObj(Exact::of).toList();
    }
}
