package se.tyngdpunkt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the form to the talk and back, as Alva and Johan of the demonstration, each with her own window. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundJourneyTests {

    private static final String[] COUNTS = {"2", "5", "1", "3", "1", "0", "2"};

    @Test
    @Order(1)
    void aWorkerFillsInTheFormOnAPhoneByKeyboardAlone() {
        try (var window = Browsers.phone().as("Alva Lind")) {
            var page = window.page();
            var keys = new Keyboard(page);
            page.navigate("/my/measurement");
            keys.choose("scale.amount", "too-much");
            keys.choose("scale.satisfaction", "largely");
            keys.choose("scale.manageability", "ok");
            keys.type("time.rate", "100");
            keys.type("time.actual", "76");
            keys.type("time.available", "58,5");
            for (int row = 1; row <= COUNTS.length; row++) {
                keys.type("count.row" + row, COUNTS[row - 1]);
            }
            keys.type("risk.expiring", "1");
            keys.type("risk.overdue", "3");

            assertThat(page.locator("#sum output").first())
                    .hasText("28", new LocatorAssertions.HasTextOptions().setTimeout(10_000));
            assertThat(page.locator("#save-state")).containsText(Pattern.compile("Sparat [0-9]{2}[.:][0-9]{2}"));
            keys.press("Granska svaren");
            assertThat(page.locator("h1")).hasText("Stämmer dina svar?");
            keys.press("Skicka till Johan");
            assertThat(page.locator("h1")).hasText("Mätningen är skickad till Johan");
        }
    }

    @Test
    @Order(2)
    void herLeaderGoesThroughTheRowsAndBooksTheTalk() {
        try (var window = Browsers.wide().as("Johan Ek")) {
            var page = window.page();
            page.navigate("/groups");
            page.locator("li", new Page.LocatorOptions().setHasText("Alva Lind"))
                    .locator("a[href$='/rows']")
                    .click();
            assertThat(page.locator("tfoot td").last()).hasText("28");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekräfta raderna"))
                    .click();
            assertThat(page.locator("h1")).hasText("Samtal mellan Alva Lind och Johan Ek");

            page.locator("#date")
                    .fill(LocalDate.now(ZoneId.of("Europe/Stockholm"))
                            .plusDays(2)
                            .toString());
            page.locator("#time").fill("13:00");
            page.locator("form[action$='/booking'] button[type=submit]").click();
            assertThat(page.locator("#booking a[href$='/invitation.ics']")).isVisible();
        }
    }

    @Test
    @Order(3)
    void theyWriteDownWhatTheyAgreeAndBothConfirm() {
        try (var johan = Browsers.wide().as("Johan Ek");
                var alva = Browsers.phone().as("Alva Lind")) {
            openTalk(johan.page());
            johan.page()
                    .locator("#sheet textarea")
                    .first()
                    .fill("Utredning och uppföljning, inga nya ärenden i veckan.");
            confirm(johan.page());

            alva.page().navigate("/talks");
            alva.page().locator("main a[href^='/talks/']").first().click();
            assertThat(alva.page().locator("#sheet textarea").first())
                    .hasValue("Utredning och uppföljning, inga nya ärenden i veckan.");
            confirm(alva.page());
            assertThat(alva.page().locator("#agreement-h")).isVisible();

            johan.page().navigate("/groups");
            assertThat(johan.page().locator("tr", new Page.LocatorOptions().setHasText("Alva Lind")))
                    .containsText("Samtalet hållet");
        }
    }

    @Test
    @Order(4)
    void onPaperTheFiguresStandWithoutTheMenus() {
        try (var window = Browsers.wide().as("Johan Ek")) {
            var page = window.page();
            openTalk(page);
            assertThat(page.locator(".tp-nav")).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".tp-nav")).isHidden();
            assertThat(page.locator(".tp-rakning output")).isVisible();
            assertThat(page.locator(".tp-rakning output")).hasText("28");
            assertThat(page.locator("main button:visible")).hasCount(0);
        }
    }

    @Test
    @Order(5)
    void theWorkerSeesWhoHasLooked() {
        try (var window = Browsers.wide().as("Alva Lind")) {
            window.page().navigate("/my/seen-by");
            assertThat(window.page().locator("main")).containsText("Johan Ek");
        }
    }

    @Test
    @Order(6)
    void theUnitManagerSeesTheUnitAndNoName() {
        try (var window = Browsers.wide().as("Mira Sandström")) {
            var page = window.page();
            page.navigate("/results");
            assertThat(page.locator("h1")).isVisible();
            for (var name : List.of("Alva Lind", "Gustav Åberg", "Farah Amin")) {
                assertThat(page.locator("main")).not().containsText(name);
            }
        }
    }

    private static void openTalk(Page page) {
        page.navigate("/groups");
        page.locator("tr", new Page.LocatorOptions().setHasText("Alva Lind"))
                .locator("a[href^='/talks/']")
                .click();
    }

    private static void confirm(Page page) {
        page.locator("button[name=next][value=confirm]").click();
        // The talk is booked for a later day, and so the page asks.
        page.locator("button[name=early]").click();
        page.waitForLoadState();
    }
}
