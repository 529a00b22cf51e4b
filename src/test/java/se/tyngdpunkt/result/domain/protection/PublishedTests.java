package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.result.Figure.Reason.PROTECTED;
import static se.tyngdpunkt.result.Figure.Reason.TOO_FEW;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.shared.number.Exact;

/** Beside a part that the reader knows by name. */
class PublishedTests {

    private static final Figure<Distribution> AMOUNT = new Figure.Shown<>(new Distribution(Map.of("much", 9)), 9);
    private static final Figure<Spread> POINTS = new Figure.Shown<>(new Spread(Exact.of(20), Optional.empty()), 9);
    private static final Figure<Integer> LATE = new Figure.Shown<>(12, 9);

    private static final Published WHOLE =
            published(Map.of("amount", AMOUNT, "pace", AMOUNT), POINTS, Map.of("late", LATE));

    private static Published published(
            Map<String, Figure<Distribution>> scales, Figure<Spread> points, Map<String, Figure<Integer>> risks) {
        return new Published(
                Cell.of(Town.id(0)),
                Optional.empty(),
                scales,
                points,
                Optional.of(points),
                risks,
                Map.of("row1", AMOUNT),
                Map.of("row2", AMOUNT),
                Optional.empty(),
                Map.of());
    }

    @Test
    void showsWhatIsShownOfThePartToo() {
        assertThat(WHOLE.besideKnown(WHOLE)).isEqualTo(WHOLE);
    }

    /** The whole less the part that she knows is the rest, which nobody may know. */
    @Test
    void withholdsWhatIsWithheldOfThePart() {
        var part = published(
                Map.of("amount", new Figure.Withheld<>(TOO_FEW), "pace", AMOUNT),
                new Figure.Withheld<>(TOO_FEW),
                Map.of("late", new Figure.Withheld<>(TOO_FEW)));

        assertThat(WHOLE.besideKnown(part))
                .isEqualTo(published(
                        Map.of("amount", new Figure.Withheld<>(PROTECTED), "pace", AMOUNT),
                        new Figure.Withheld<>(PROTECTED),
                        Map.of("late", new Figure.Withheld<>(PROTECTED))));
    }

    @Test
    void saysWhyAsBeforeOfWhatWasWithheldAnyway() {
        var few = published(Map.of(), new Figure.Withheld<>(TOO_FEW), Map.of());

        assertThat(few.besideKnown(few)).isEqualTo(few);
    }

    @Test
    void showsWhatWasNotAskedOfThePart() {
        assertThat(WHOLE.besideKnown(published(Map.of(), POINTS, Map.of()))).isEqualTo(WHOLE);
    }
}
