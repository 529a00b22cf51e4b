package se.tyngdpunkt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.authoring.NassjoFilled;

/** A method owner makes Nässjö's model her municipality's own: fills in what the source leaves open, tries it and publishes it. */
class ModelJourneyTests {

    @Test
    void aMethodOwnerFillsInNassjoAndPublishesIt() {
        try (var window = Browsers.wide().as("Helena Wikström")) {
            var page = window.page();
            page.navigate("/models/library/nassjo-1");
            press(page, "Gör ett utkast av den här");
            for (var filled : NassjoFilled.typed().entrySet()) {
                var field = page.locator("[id='" + filled.getKey() + "']");
                if ((boolean) field.evaluate("e => e.tagName === 'SELECT'")) {
                    field.selectOption(filled.getValue());
                } else {
                    field.fill(filled.getValue());
                }
            }
            press(page, "Fyll i");
            assertThat(page.locator("#faults")).containsText("Inga fel, och allt är ifyllt.");

            page.locator("#title").fill("Vår arbetstyngd");
            assertThat(page.locator("#save-state"))
                    .containsText(
                            Pattern.compile("Sparat [0-9]{2}[.:][0-9]{2}"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
            page.locator("#version").fill("2026");
            press(page, "Spara");
            assertThat(page.locator("h1")).hasText("Vår arbetstyngd");

            follow(page, "Pröva");
            press(page, "Spara och räkna");
            assertThat(page.locator("#result-h")).isVisible();

            follow(page, "Historik");
            page.locator("#why").fill("Våra egna gränser och poäng");
            press(page, "Spara som ett steg");

            follow(page, "Granska och publicera");
            page.locator("#day").fill("2026-11-20");
            page.locator("#reference").fill("MBL-protokoll 14");
            press(page, "Spara samverkan");
            press(page, "Skicka till granskning");
            press(page, "Godkänn och publicera");
            assertThat(page.locator("main")).containsText("En publicerad version ändras aldrig.");

            page.navigate("/rounds/new");
            assertThat(page.locator("#model")).containsText("Vår arbetstyngd 2026");
        }
        try (var window = Browsers.phone().as("Alva Lind")) {
            var page = window.page();
            page.navigate("/models");
            page.getByText("Vår arbetstyngd 2026").click();
            assertThat(page.locator("main")).containsText("Källa: Suntarbetsliv");
        }
    }

    /** Whoever adds, moves and saves rows with the keyboard goes on where she was. */
    @Test
    void theFormKeepsItsPlace() {
        try (var window = Browsers.wide().as("Helena Wikström")) {
            var page = window.page();
            page.navigate("/models/library/allman-1");
            press(page, "Gör ett utkast av den här");
            var rows = page.locator("details.tp-modellrad[id^='parts/1/rows/']");
            var count = rows.count();
            page.locator("button[value='add:rows:parts/1/rows']").press("Enter");
            page.waitForLoadState();
            assertThat(rows).hasCount(count + 1);
            var added = page.locator("[id='parts/1/rows/" + count + "']");
            assertThat(added).hasAttribute("open", "");
            assertThat(added.locator("input, select, textarea").first()).isFocused();

            page.locator("button[value='up:parts/1/rows/" + count + "']").press("Enter");
            page.waitForLoadState();
            var again = page.locator("button[value='up:parts/1/rows/" + (count - 1) + "']");
            assertThat(again).isFocused();
            again.press("Enter");
            page.waitForLoadState();
            assertThat(page.locator("button[value='up:parts/1/rows/" + (count - 2) + "']"))
                    .isFocused();

            page.locator("button[value='remove:parts/1/rows/" + (count - 2) + "']")
                    .press("Enter");
            page.waitForLoadState();
            assertThat(rows).hasCount(count);
            assertThat(page.locator("[id='parts/1/rows/" + (count - 2) + "'] > summary"))
                    .isFocused();

            page.locator("[id='parts/1/rows/2'] > summary").press("Enter");
            page.locator("[id='parts/1/rows/2'] input").first().press("Enter");
            page.waitForLoadState();
            assertThat(page.locator("[id='parts/1/rows/2']")).hasAttribute("open", "");
            assertThat(page.locator("[id='parts/1/rows/2'] input").first()).isFocused();
            org.assertj.core.api.Assertions.assertThat(((Number) page.evaluate("window.scrollY")).intValue())
                    .isPositive();
        }
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void follow(Page page, String words) {
        page.locator(".tp-undernav").getByText(words).click();
        page.waitForLoadState();
    }
}
