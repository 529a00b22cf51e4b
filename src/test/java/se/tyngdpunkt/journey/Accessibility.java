package se.tyngdpunkt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What axe-core finds on a page as it stands now: light and dark (there, what a colour decides), 1280 and 320 px wide, every detail opened. */
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = script();

    /** All that a colour decides; everything else is in the dark as it is in the light. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String RUN = """
            async rules => (await axe.run(document, { runOnly: rules, resultTypes: ["violations"] })).violations.map(
                one => one.id + " at " + one.nodes.slice(0, 3).map(node => node.target.join(" ")).join(", "))
            """;

    private Accessibility() {}

    static void check(Page page) {
        assertThat(faults(page)).isEmpty();
    }

    /** Charts are drawn anew a moment after the window has got another size. */
    private static boolean fits(Page page) {
        for (int tries = 0; tries < 50; tries++) {
            if ((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")) {
                return true;
            }
            page.waitForTimeout(100);
        }
        return false;
    }

    /** One line per rule broken in a presentation; the window has its own size again afterwards. */
    static List<String> faults(Page page) {
        var size = page.viewportSize();
        page.evaluate(AXE);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        var found = new ArrayList<String>();
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 900);
            if (!fits(page)) {
                found.add(page.url() + " scrolls sideways at " + width + " px");
            }
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                violations(page, scheme == ColorScheme.LIGHT ? TAGS : COLOURS)
                        .forEach(rule -> found.add("%s, %s px, %s: %s".formatted(page.url(), width, scheme, rule)));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(size.width, size.height);
        return found;
    }

    private static Stream<String> violations(Page page, List<String> rules) {
        return ((List<?>) page.evaluate(RUN, rules)).stream().map(String::valueOf);
    }

    private static String script() {
        try (var script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
