package se.tyngdpunkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts as a browser draws them. */
class ChartJourneyTests {

    private static final String OVERLAPPING = """
            () => [...document.querySelectorAll("[data-diagram='lines'], [data-diagram='quartiles']")].flatMap(chart => {
              const words = [...chart.querySelectorAll("svg text")].map(e => ({ said: e.textContent, at: e.getBoundingClientRect() }));
              return words.flatMap((one, i) => words.slice(i + 1)
                .filter(({ at }) => at.left < one.at.right && one.at.left < at.right
                                 && at.top + 3 < one.at.bottom && one.at.top + 3 < at.bottom)
                .map(other => one.said + " over " + other.said));
            })
            """;

    @ParameterizedTest
    @CsvSource({"1280, Katarina Falk", "390, Katarina Falk", "1280, Cecilia Brandt", "390, Cecilia Brandt"})
    void noNumberLiesOverAnother(int width, String who) {
        try (var window = Browsers.window(width, ColorScheme.LIGHT).as(who)) {
            window.page().navigate("/results");
            window.page().locator("[data-diagram='quartiles'] svg text").first().waitFor();
            assertThat(window.page().evaluate(OVERLAPPING)).isEqualTo(List.of());
        }
    }
}
