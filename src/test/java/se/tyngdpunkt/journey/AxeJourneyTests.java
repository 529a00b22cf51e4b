package se.tyngdpunkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that each role can reach by links, and the pages before signing in, without one violation. */
class AxeJourneyTests {

    private static final String LINKS =
            "[...document.querySelectorAll(\"a[href^='/']:not([download])\")].map(link => link.getAttribute('href'))";

    @ParameterizedTest
    @ValueSource(
            strings = {"Alva Lind", "Johan Ek", "Mira Sandström", "Katarina Falk", "Helena Wikström", "Anders Norén"})
    void findsNothingOnAnyPageOf(String who) {
        try (var window = Browsers.wide().as(who)) {
            assertThat(faultsReachable(window.page())).isEmpty();
        }
    }

    @Test
    void findsNothingBeforeSignInOrInErrors() {
        try (var window = Browsers.wide()) {
            var page = window.page();
            for (var address : List.of("/sign-in", "/about/data", "/about/accessibility", "/about/help", "/nowhere")) {
                page.navigate(address);
                Accessibility.check(page);
            }
            page.navigate("/sign-in");
            page.locator("form[action='/sign-in'] button[type=submit]").click();
            Accessibility.check(page);

            window.as("Helena Wikström");
            page.navigate("/rounds/new");
            page.locator("form[action='/rounds/new'] button[type=submit]:not([name])")
                    .click();
            assertThat(page.locator(".tp-felsumma").count()).isOne();
            assertThat((boolean) page.evaluate("document.activeElement.classList.contains('tp-felsumma')"))
                    .isTrue();
            Accessibility.check(page);
        }
    }

    /** The check itself: a picture without words and grey on grey are found. */
    @Test
    void findsWhatIsWrong() {
        try (var window = Browsers.window(1280, ColorScheme.LIGHT)) {
            window.page().setContent("<main><img src='data:,'><p style='color:#999;background:#888'>grått</p></main>");
            assertThat(Accessibility.faults(window.page()).toString()).contains("image-alt", "color-contrast");
        }
    }

    /** Follows links from the first page, one page of each kind: ids in an address count as the same. */
    private static List<String> faultsReachable(Page page) {
        var seen = new HashSet<String>();
        var found = new ArrayList<String>();
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            var address = waiting.pop();
            if (!seen.add(address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("\\?.*", ""))) {
                continue;
            }
            page.navigate(address);
            found.addAll(Accessibility.faults(page));
            for (var link : (List<?>) page.evaluate(LINKS)) {
                var to = String.valueOf(link).replaceAll("#.*", "");
                if (!to.contains(".csv") && !to.endsWith(".ics")) {
                    waiting.add(to);
                }
            }
        }
        assertThat(seen).as("pages reached").hasSizeGreaterThan(5);
        return found;
    }
}
