package se.tyngdpunkt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A list of cases from the form to the answered objection, as Tilde and Omar of the demonstration. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseJourneyTests {

    private static final String WORKER = "Tilde Holm";
    private static final String LEADER = "Omar Hedin";
    private static final String FELT = "mycket hög";
    private static final String ENDED = "[id^='row.cases.'][id$='.ended']";
    private static final String NEW = "Z-901";
    private static final String TRAVEL = "Halvannan timme med tåg";
    private static final String OBJECTION = "Resan tar två timmar och en kvart.";
    private static final String REASON = "Resan är längre än jag trodde.";

    /** Where the worker reads what came of what she sent; known from the first journey on. */
    private static String receipt = "";

    @Test
    @Order(1)
    void aWorkerGoesThroughHerCasesOnAPhoneByKeyboardAlone() {
        try (var window = Browsers.phone().as(WORKER)) {
            var page = window.page();
            var keys = new Keyboard(page);
            page.navigate("/my/measurement");
            receipt = page.url() + "/receipt";
            int carried = page.locator("#rows-cases > li").count();
            assertThat(carried).isGreaterThan(2);
            assertThat(page.locator("#rows-cases legend").getByText("Förd över"))
                    .hasCount(carried);
            Accessibility.check(page);
            page.reload();

            keys.choose("scale.felt-load", "5");
            keys.type("figure.years", "3,5");
            keys.type("figure.rate", "100");
            keys.type("figure.flex", "-4,5");
            keys.type("figure.unwritten", "1");
            keys.type("figure.overdue", "0");
            keys.tabTo(ENDED);
            page.keyboard().press("Space");
            assertThat(page.locator(ENDED).first()).isChecked();

            keys.press("Lägg till ärende");
            var added = String.valueOf(page.evaluate("document.activeElement.id"));
            assertThat(added).matches("row[.]cases[.][0-9]+[.]label");
            var row = added.substring(0, added.length() - "label".length());
            keys.type(added, NEW);
            keys.select(row + "kind", "foster-home");
            keys.select(row + "phase", "service");
            keys.type(row + "begun", "v34");
            assertThat(page.locator("#rows-cases > li")).hasCount(carried + 1);
            assertThat(page.locator("#save-state")).containsText(Pattern.compile("Sparat [0-9]{2}[.:][0-9]{2}"));

            keys.press("Granska svaren");
            assertThat(page.locator("h1")).hasText("Stämmer dina svar?");
            assertThat(page.locator("#svar")).containsText(NEW);
            assertThat(page.locator("#svar")).containsText(FELT);
            keys.press("Skicka till Omar");
            assertThat(page.locator("h1")).hasText("Mätningen är skickad till Omar");
        }
    }

    @Test
    @Order(2)
    void herLeaderScoresWithoutSeeingHowSheFeels() {
        try (var window = Browsers.wide().as(LEADER)) {
            var page = window.page();
            var keys = new Keyboard(page);
            openRows(page);
            assertThat(page.locator("h1")).hasText("Sätt poäng: " + WORKER);
            var rows = page.url();
            var talk = rows.replaceAll(".*/measurements/(.*)/rows.*", "/talks/$1");
            for (var address : List.of(rows, "/groups", "/", talk)) {
                page.navigate(address);
                assertThat(page.content()).doesNotContain(FELT);
            }

            page.navigate(rows);
            assertThat(page.getByText(Pattern.compile("^Avslutade sedan förra gången: .+")))
                    .isVisible();
            assertThat(added(page).locator("legend")).containsText("Ny");
            assertThat(added(page)).containsText("vecka 34");
            keys.press("Bekräfta poängen");
            assertThat(page.locator(".tp-felsumma")).isFocused();
            assertThat(page.content()).doesNotContain(FELT);
            Accessibility.check(page);

            page.navigate(rows);
            var points = String.valueOf(
                    added(page).locator("input[inputmode=decimal]").getAttribute("id"));
            keys.type(points, "12");
            keys.type(points + "-reason", TRAVEL);
            assertThat(added(page).locator("output")).containsText("12");
            assertThat(page.locator("#save-state")).hasText("Sparat");
            keys.press("Bekräfta poängen");
            assertThat(page.locator("h1")).hasText("Poäng och upplevelse: " + WORKER);
            assertThat(page.locator("section[aria-labelledby=felt]")).containsText(FELT);
            assertThat(result(page)).containsText(TRAVEL);
            Accessibility.check(page);
        }
    }

    @Test
    @Order(3)
    void theWorkerSaysWhySheDisagrees() {
        try (var window = Browsers.phone().as(WORKER)) {
            var page = window.page();
            page.navigate(receipt);
            result(page).getByRole(AriaRole.LINK).click();
            press(page, "Skicka");
            assertThat(page.locator("[id='words-fel']")).hasText(Pattern.compile("Skriv varför du inte håller med"));
            page.locator("#words").fill(OBJECTION);
            press(page, "Skicka");
            assertThat(result(page)).containsText(OBJECTION);
            assertThat(result(page)).containsText("Väntar på svar");
            Accessibility.check(page);
        }
    }

    @Test
    @Order(4)
    void herLeaderFindsItOnTheAgendaAndChangesThePoints() {
        try (var window = Browsers.wide().as(LEADER)) {
            var page = window.page();
            openTalk(page);
            assertThat(page.locator("#agenda")).containsText(OBJECTION);
            openRows(page);
            result(page)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Svara"))
                    .click();
            page.locator("input[name$='.foster-home-points']").fill("13");
            page.locator("input[name$='.foster-home-points-reason']").fill("Två timmar och en kvart med tåg");
            press(page, "Ändra poängen");
            assertThat(page.locator("[id='change-reason-fel']")).hasText(Pattern.compile("Skriv varför"));
            assertThat(page.locator("input[name$='.foster-home-points']")).hasValue("13");
            page.locator("#change-reason").fill(REASON);
            press(page, "Ändra poängen");
            assertThat(result(page)).containsText("ändrad från 12 till 13");
            assertThat(result(page)).containsText(REASON);
        }
    }

    @Test
    @Order(5)
    void bothReadTheAnswer() {
        try (var tilde = Browsers.phone().as(WORKER);
                var omar = Browsers.wide().as(LEADER)) {
            tilde.page().navigate(receipt);
            assertThat(result(tilde.page())).containsText("ändrad från 12 till 13");
            assertThat(result(tilde.page())).containsText(REASON);
            openTalk(omar.page());
            assertThat(omar.page().locator("#agenda")).containsText(REASON);
        }
    }

    /** On a phone a person is a card: a column's width on its rows would write levels and figures a letter to a line. */
    @Test
    @Order(6)
    void herLeaderReadsTheBoardOnAPhone() {
        try (var window = Browsers.phone().as(LEADER)) {
            var page = window.page();
            page.navigate("/groups");
            assertThat(page.locator(".tp-matris tbody tr").first()).isVisible();
            assertThat(page.evaluate("[...document.querySelectorAll('.tp-matris tbody td')]"
                            + ".filter(cell => cell.clientWidth > 0)"
                            + ".every(cell => cell.clientWidth === cell.parentElement.clientWidth)"))
                    .isEqualTo(true);
        }
    }

    private static Locator added(Page page) {
        return page.locator("fieldset.tp-arende", new Page.LocatorOptions().setHasText(NEW));
    }

    private static Locator result(Page page) {
        return page.locator(".tp-arenden > li", new Page.LocatorOptions().setHasText(NEW));
    }

    /** To be scored the rows are reached from the board; afterwards by their address. */
    private static void openRows(Page page) {
        page.navigate(receipt.replaceAll("/my(/measurements/[^/]+)/receipt", "$1/rows"));
    }

    private static void openTalk(Page page) {
        page.navigate("/groups");
        page.locator("tr", new Page.LocatorOptions().setHasText(WORKER))
                .locator("a[href^='/talks/']")
                .click();
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
