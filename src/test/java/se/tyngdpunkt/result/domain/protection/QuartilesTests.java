package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.shared.number.Exact;

/** Against Excel's KVARTIL.INK and R's quantile(type = 7). */
class QuartilesTests {

    @Test
    void takesTheMiddleOneOfAnOddNumber() {
        assertThat(Quartiles.spread(points(9, 1, 5), 12).median()).isEqualTo(Exact.of(5));
    }

    @Test
    void takesHalfwayBetweenTheTwoInTheMiddle() {
        assertThat(Quartiles.spread(points(1, 2, 5, 9), 12).median()).isEqualTo(Exact.of(7, 2));
    }

    /** quantile(c(2,4,6,9,11,12,15,18,21,28,30,41), type = 7): 8.25, 13.5, 22.75. */
    @Test
    void interpolatesAsExcelDoes() {
        var spread = Quartiles.spread(points(41, 2, 30, 4, 28, 6, 21, 9, 18, 11, 15, 12), 12);
        assertThat(spread.median()).hasToString("13.5");
        assertThat(spread.middleHalf()).contains(new Spread.MiddleHalf(Exact.of(33, 4), Exact.of(91, 4)));
    }

    @Test
    void isExactOverThirds() {
        var thirds = List.of(Exact.of(1, 3), Exact.of(2, 3));
        assertThat(Quartiles.quarter(thirds, 1)).isEqualTo(Exact.of(5, 12));
    }

    @Test
    void givesNoQuartilesBelowTheirLimit() {
        assertThat(Quartiles.spread(points(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 12)
                        .middleHalf())
                .isEmpty();
        assertThat(Quartiles.spread(points(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), 12)
                        .middleHalf())
                .isPresent();
    }

    private static List<Exact> points(long... points) {
        return LongStream.of(points).mapToObj(Exact::of).toList();
    }
}
