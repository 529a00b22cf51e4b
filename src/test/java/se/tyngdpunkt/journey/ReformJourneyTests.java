package se.tyngdpunkt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A group moves, its old unit's figures are read as organised then and now, and the move is undone. */
class ReformJourneyTests {

    private static final String GROUP = "Familjehem";
    private static final String ELSEWHERE = "Bistånd öster";

    @Test
    void aGroupMovesAndComesBackWithItsFigures() {
        try (var admin = Browsers.wide().as("Anders Norén");
                var manager = Browsers.phone().as("Cecilia Brandt")) {
            var results = results(manager.page());
            assertThat(results.getByText("Vilka delar räknas?")).hasCount(0);

            var page = admin.page();
            page.navigate("/organisation");
            link(page, GROUP).click();
            page.locator("a[href$='/place']").click();
            page.locator("#to")
                    .selectOption(new SelectOption()
                            .setLabel(page.locator("#to option")
                                    .filter(new Locator.FilterOptions().setHasText(ELSEWHERE))
                                    .first()
                                    .innerText()
                                    .strip()));
            page.locator("input[name=when][value=TODAY]").check();
            page.locator("form.tp-form button[type=submit]:not([name])").press("Enter");
            assertThat(page.locator("#effects-title")).isVisible();
            assertThat(page.locator("#effects")).containsText("Cecilia Brandt");
            Accessibility.check(page);
            page.locator("button[name=mark]").press("Enter");
            assertThat(page.locator("nav.tp-brod")).containsText(ELSEWHERE);

            results = results(manager.page());
            assertThat(results.getByText("De som hörde hit då").first()).isVisible();
            Accessibility.check(results);
            results.locator("a[href$='as=now']").first().click();
            assertThat(results.locator("a[aria-current=true]")).hasText("De som hör hit i dag");
            assertThat(results.getByText("redan har visats")).isVisible();
            Accessibility.check(results);

            link(page, "Ångra").click();
            page.locator("button[name=mark]").press("Enter");
            assertThat(page.locator("nav.tp-brod")).not().containsText(ELSEWHERE);
            assertThat(results(manager.page()).getByText("Vilka delar räknas?")).hasCount(0);
        }
    }

    private static Page results(Page page) {
        page.navigate("/results");
        return page;
    }

    private static Locator link(Page page, String words) {
        return page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }
}
