package se.tyngdpunkt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A method owner sees her draft as those who answer will, and what made-up answers come to, by keyboard alone. */
class PreviewJourneyTests {

    private static final String WEIGHT = "parts/2/rows/0/weight";

    @Test
    void aMethodOwnerChangesAWeightAndSeesWhatItComesTo() {
        try (var window = Browsers.phone().as("Helena Wikström")) {
            var page = window.page();
            var keys = new Keyboard(page);
            page.navigate("/models/library/ffs-tjanstematning-1.1");
            keys.press("Gör ett utkast av den här");
            page.waitForURL("**/form");
            var draft = page.url().replaceFirst("/form$", "");
            page.evaluate(
                    "id => { for (let e = document.getElementById(id); e; e = e.parentElement?.closest('details'))"
                            + " e.querySelector(':scope > summary')?.setAttribute('data-way', ''); }",
                    WEIGHT);
            for (var summary :
                    page.locator("details:not([open]) > summary[data-way]").all()) {
                summary.focus();
                page.keyboard().press("Enter");
            }
            keys.type(WEIGHT, "4");
            assertThat(page.locator("#revision")).hasValue("2");

            page.navigate(draft + "/preview");
            Accessibility.check(page);
            page.reload();
            keys.choose("scale.amount", "too-much");
            keys.choose("scale.satisfaction", "largely");
            keys.choose("scale.manageability", "ok");
            keys.type("count.row1", "2");
            assertThat(page.locator("#preview-result")).containsText("8 poäng");
            assertThat(page.locator("#points-row1")).hasText("8");
            assertThat(page.locator("#foot-sum")).containsText("8");
            keys.type("count.row1", "många");
            assertThat(page.locator("#preview-state")).containsText("ett tal med siffror");
            keys.type("count.row1", "3");
            assertThat(page.locator("#foot-sum")).containsText("12");
            assertThat(page.locator("#preview-state")).isEmpty();

            keys.press("Spara som exempel");
            assertThat(page.locator("main")).containsText("Svaren är sparade som utkastets exempelsvar.");
            assertThat(page.locator("[id='count.row1']")).hasValue("3");
            assertThat(page.locator("#preview-result")).containsText("12 poäng");
            Accessibility.check(page);
        }
    }

    @Test
    void theLeadersQuestionsFollowTheRows() {
        try (var window = Browsers.wide().as("Helena Wikström")) {
            var page = window.page();
            var keys = new Keyboard(page);
            page.navigate("/models/library/nassjo-exempel");
            keys.press("Gör ett utkast av den här");
            page.waitForURL("**/form");
            page.navigate(page.url().replaceFirst("/form$", "/preview"));
            keys.press("Lägg till ärende");
            keys.type("row.cases.1.label", "N1");
            keys.select("row.cases.1.kind", "foster-home");
            keys.select("row.cases.1.phase", "service");

            keys.type("row.cases.1.foster-home-points", "12");
            keys.type("row.cases.1.foster-home-points-reason", "Lång resväg");
            assertThat(page.locator("#preview-result")).containsText("12 poäng");
            assertThat(page.locator("#key-foot")).containsText("12");
            Accessibility.check(page);
        }
        try (var window = Browsers.withoutScript().as("Helena Wikström")) {
            var page = window.page();
            page.navigate("/models/library/stockholm-tertial-exempel");
            page.getByText("Gör ett utkast av den här").click();
            page.waitForURL("**/form");
            page.navigate(page.url().replaceFirst("/form$", "/preview"));
            page.locator("[id='figure.cases']").fill("30");
            page.locator("[id='figure.employees']").fill("8");
            page.getByText("Räkna").last().click();
            assertThat(page.locator("#preview-result")).containsText("3,75");
        }
    }
}
