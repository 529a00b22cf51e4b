package se.tyngdpunkt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A unit's figures from the first page to the result, as Ylva of the demonstration. */
class UnitJourneyTests {

    private static final String MANAGER = "Ylva Ramberg";
    private static final String UNIT = "Bistånd öster";

    @Test
    void aManagerReportsHerUnitsFiguresOnAPhoneByKeyboardAlone() {
        try (var window = Browsers.phone().as(MANAGER)) {
            var page = window.page();
            var keys = new Keyboard(page);
            page.navigate("/");
            assertThat(page.locator("section[aria-labelledby=unit-figures]")).containsText("Att göra");
            keys.tabTo("a[href$='/figures']");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Enhetens siffror: " + UNIT);
            assertThat(page.locator(".tp-pahittat")).isVisible();
            Accessibility.check(page);

            keys.type("figure.cases", "många");
            keys.press("Skicka siffrorna");
            assertThat(page.locator(".tp-felsumma")).isFocused();
            assertThat(page.locator("[id='figure.cases']")).hasValue("många");
            assertThat(page.locator("[id='figure.employees-fel']")).isVisible();
            Accessibility.check(page);

            keys.type("figure.cases", "399");
            keys.type("figure.employees", "6");
            assertThat(page.locator("#save-state")).hasText("Sparat, inte skickat");
            keys.press("Skicka siffrorna");
            assertThat(page.getByText("Siffrorna är skickade.")).isVisible();
            assertThat(page.getByText("Siffrorna skickades")).containsText(MANAGER);

            keys.tabTo("main a[href*='/results?round=']");
            page.keyboard().press("Enter");
            var reported = page.locator("section[aria-labelledby=reported]");
            assertThat(reported).containsText("66,5");
            assertThat(reported).containsText("Rapporterat");
            Accessibility.check(page);
        }
    }
}
