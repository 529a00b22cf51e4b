package se.tyngdpunkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that each role can reach by links, in light and dark, wide and narrow, without one violation. */
class AxeJourneyTests {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    static Stream<Arguments> windows() {
        return Stream.of("Alva Lind", "Johan Ek", "Mira Sandström", "Katarina Falk", "Helena Wikström", "Anders Norén")
                .flatMap(who -> Stream.of(
                        Arguments.of(who, WIDE, ColorScheme.LIGHT), Arguments.of(who, NARROW, ColorScheme.DARK)));
    }

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @MethodSource("windows")
    void findsNothingOnAnyPage(String who, int width, ColorScheme scheme) {
        try (var window = Browsers.window(width, scheme).as(who)) {
            var found = new ArrayList<String>();
            for (var address : reachable(window.page())) {
                window.page().navigate(address);
                openAll(window.page());
                found.addAll(violations(window.page(), address));
                if (scrollsSideways(window.page())) {
                    found.add(address + " scrolls sideways at " + width + " px");
                }
            }
            assertThat(found).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @MethodSource("scarcelySeen")
    void findsNothingBeforeSignInOrInErrors(int width, ColorScheme scheme) {
        try (var window = Browsers.window(width, scheme)) {
            var page = window.page();
            var found = new ArrayList<String>();
            for (var address : List.of("/sign-in", "/about/data", "/about/accessibility", "/about/help", "/nowhere")) {
                page.navigate(address);
                openAll(page);
                found.addAll(violations(page, address));
            }
            page.navigate("/sign-in");
            page.locator("form[action='/sign-in'] button[type=submit]").click();
            found.addAll(violations(page, "/sign-in with errors"));

            window.as("Helena Wikström");
            page.navigate("/rounds/new");
            page.locator("form[action='/rounds/new'] button[type=submit]").click();
            assertThat(page.locator(".tp-felsumma").count()).isOne();
            assertThat((boolean) page.evaluate("document.activeElement.classList.contains('tp-felsumma')"))
                    .isTrue();
            found.addAll(violations(page, "/rounds/new with errors"));
            assertThat(found).isEmpty();
        }
    }

    static Stream<Arguments> scarcelySeen() {
        return Stream.of(Arguments.of(WIDE, ColorScheme.DARK), Arguments.of(NARROW, ColorScheme.LIGHT));
    }

    /** Follows links from the first page, one page of each kind: ids in an address count as the same. */
    private static List<String> reachable(Page page) {
        Map<String, String> kinds = new LinkedHashMap<>();
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            var address = waiting.pop();
            var kind = address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("\\?.*", "");
            if (kinds.putIfAbsent(kind, address) != null) {
                continue;
            }
            page.navigate(address);
            for (var link : page.locator("a[href^='/']").all()) {
                var to = link.getAttribute("href").replaceAll("#.*", "");
                if (!to.contains(".csv") && !to.endsWith(".ics") && link.getAttribute("download") == null) {
                    waiting.add(to);
                }
            }
        }
        return List.copyOf(kinds.values());
    }

    private static void openAll(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    private static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    private static List<String> violations(Page page, String address) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(rule -> told(address, rule))
                        .toList();
    }

    private static String told(String address, Rule rule) {
        return address + ": " + rule.getId() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget().toString())
                        .limit(3)
                        .toList();
    }
}
