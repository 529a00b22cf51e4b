package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.shared.number.Exact;

/** The p% rule (Hundepool et al., Statistical Disclosure Control, 2012, 4.2) with p = 10. */
class StandingOutTests {

    private static List<Exact> parts(String written) {
        return Arrays.stream(written.split(" "))
                .map(Integer::parseInt)
                .map(Exact::of)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7 7", "0 0 0 1", "0 0 2 1", "100 100 9", "-100 100 9", "100 5 4 3 2", "0 -3"})
    void isReadOffTheSum(String written) {
        assertThat(StandingOut.isIn(parts(written))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 0 0", "1 1 1", "100 100 10", "-100 100 10", "100 6 4 3 3", "8 9 7 8 12"})
    void isNot(String written) {
        assertThat(StandingOut.isIn(written.isEmpty() ? List.of() : parts(written)))
                .isFalse();
    }

    @Test
    void doesNotDependOnTheOrder() {
        var parts = Stream.of(3, 100, 2, 4, 0).map(Exact::of).toList();
        var shuffled = new ArrayList<>(parts);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(shuffled);
            assertThat(StandingOut.isIn(shuffled)).isTrue();
        }
    }

    @Test
    void isLookedForInDifferences() {
        assertThat(StandingOut.difference(parts("3 4 5"), parts("3 1 5"))).isEqualTo(parts("0 3 0"));
    }
}
