package se.tyngdpunkt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong in the middle of a form loses nothing: two tabs, no script, an ended session. */
class FormJourneyTests {

    /** Somebody of the demonstration who has an open form; these journeys never send it. */
    private static final String WORKER = "Emil Rask";

    @Test
    void keepsBothVersionsOfTwoTabs() {
        try (var window = Browsers.wide().as(WORKER)) {
            var first = window.page();
            first.navigate("/my/measurement");
            var second = window.context().newPage();
            second.navigate(first.url());

            first.waitForResponse(
                    first.url(), () -> first.locator("[id='count.row1']").fill("4"));
            assertThat(first.locator("#save-state")).containsText("Sparat");
            second.locator("[id='count.row1']").fill("7");
            assertThat(second.locator("#save-state")).containsText("annan flik");
            Accessibility.check(second);
            sendsWhatWasRefusedOnlyWhenItIsWrittenAnew(second);

            second.navigate(first.url() + "/versions");
            Accessibility.check(second);
            assertThat(second.locator("table")).containsText("4");
            assertThat(second.locator("table")).containsText("7");
            second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta den från andra fliken"))
                    .click();
            assertThat(second.locator("[id='count.row1']")).hasValue("7");
        }
    }

    private static void sendsWhatWasRefusedOnlyWhenItIsWrittenAnew(Page page) {
        var sent = new AtomicInteger();
        page.onRequest(_ -> sent.incrementAndGet());
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        page.waitForTimeout(6_000);
        org.assertj.core.api.Assertions.assertThat(sent).hasValue(0);

        page.waitForRequest(page.url(), () -> {
            page.locator("[id='count.row1']").fill("7");
            page.evaluate("window.dispatchEvent(new Event('focus'))");
        });
        assertThat(page.locator("#save-state")).containsText("annan flik");
    }

    /** The page's clock is ours: each change comes sooner than the pause that usually starts a save. */
    @ParameterizedTest
    @CsvSource({"Emil Rask, /my/measurement, [id='count.row4']", "Johan Ek, /talks, '#sheet textarea >> nth=-1'"})
    void savesAlsoWhileSomebodyWritesWithoutAPause(String who, String address, String field) {
        try (var window = Browsers.wide().as(who)) {
            var page = window.page();
            page.clock().install();
            page.navigate(address);
            if (address.equals("/talks")) {
                page.locator("main a[href^='/talks/']").first().click();
            }
            var written = page.locator(field);
            page.clock().pauseAt(Instant.now().plusSeconds(60).toEpochMilli());
            page.waitForRequest(request -> request.method().equals("POST"), () -> {
                for (int change = 0; change < 30; change++) {
                    written.fill(String.valueOf(change));
                    page.clock().runFor(300);
                }
            });
        }
    }

    @Test
    void countsByTheArrowKeys() {
        try (var window = Browsers.wide().as(WORKER)) {
            var page = window.page();
            page.navigate("/my/measurement");
            var field = page.locator("[id='count.row6']");
            field.fill("");
            page.waitForResponse(page.url(), () -> {
                for (var key : List.of("ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown")) {
                    field.press(key);
                }
            });
            assertThat(field).hasValue("3");
            assertThat(page.locator("#save-state")).containsText("Sparat");
            page.reload();
            assertThat(field).hasValue("3");
        }
    }

    @Test
    void worksByItsButtonsWithoutScript() {
        try (var window = Browsers.withoutScript().as(WORKER)) {
            var page = window.page();
            page.navigate("/my/measurement");
            page.locator("[id='count.row3']").fill("många");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Granska svaren"))
                    .click();

            assertThat(page.locator(".tp-felsumma")).isVisible();
            assertThat(page.locator("[id='count.row3']")).hasValue("många");
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Fel: "));

            page.locator("[id='count.row3']").fill("2");
            page.locator("button[name=keep][value=row2]").click();
            assertThat(page.locator("[id='count.row3']")).hasValue("2");
            assertThat(page.locator("[id='count.row2']")).not().hasValue("");
        }
    }

    /** The form's token is another cookie than the session's: it stays when the session ends by itself. */
    @Test
    void givesBackWithoutScriptWhatWasSentAfterTheSessionHadEnded() {
        try (var window = Browsers.withoutScript().as(WORKER)) {
            var page = window.page();
            page.navigate("/my/measurement");
            page.locator("[id='count.row3']").fill("många");
            endSession(window);
            press(page, "Granska svaren");
            assertThat(page.locator("h1")).hasText("Du har blivit utloggad");

            var signIn = window.context().waitForPage(() -> page.getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName("Logga in i en ny flik"))
                    .click());
            signIn.locator("form[action='/sign-in/demo'] button")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(WORKER))
                    .first()
                    .click();
            signIn.waitForURL(address -> !address.contains("/sign-in"));
            press(page, "Skicka det du skrev");

            assertThat(page.locator(".tp-felsumma")).isVisible();
            assertThat(page.locator("[id='count.row3']")).hasValue("många");
        }
    }

    /** What is written stays where it is, and is saved by itself when she has signed in elsewhere. */
    @Test
    void keepsOnThePageWhatIsWrittenAfterTheSessionHasEnded() {
        try (var window = Browsers.wide().as(WORKER)) {
            var page = window.page();
            page.navigate("/my/measurement");
            endSession(window);
            page.locator("[id='count.row5']").fill("6");
            assertThat(page.locator("#save-state")).containsText("Du har blivit utloggad");
            Accessibility.check(page);
            var signIn = window.context()
                    .waitForPage(() -> page.locator("#save-state a").click());
            signIn.locator("form[action='/sign-in/demo'] button")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(WORKER))
                    .first()
                    .click();
            signIn.waitForURL(address -> !address.contains("/sign-in"));
            signIn.close();

            page.evaluate("window.dispatchEvent(new Event('focus'))");
            assertThat(page.locator("#save-state")).containsText("Sparat");
            page.reload();
            assertThat(page.locator("[id='count.row5']")).hasValue("6");
        }
    }

    @Test
    void givesBackAccessiblyWhatWasSentAfterTheSessionHadEnded() {
        try (var window = Browsers.wide().as(WORKER)) {
            var page = window.page();
            page.navigate("/my/measurement");
            endSession(window);
            press(page, "Granska svaren");
            assertThat(page.locator("h1")).hasText("Du har blivit utloggad");
            Accessibility.check(page);
        }
    }

    private static void endSession(Browsers.Window window) {
        var form = window.context().cookies().stream()
                .filter(cookie -> cookie.name.endsWith("form"))
                .toList();
        window.context().clearCookies();
        window.context().addCookies(form);
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .click();
    }

    @Test
    void neverTakesOverWhatHappenedWithinTheWindow() {
        try (var window = Browsers.wide().as(WORKER)) {
            window.page().navigate("/my/measurement");
            for (var row : new String[] {"row3", "row6", "row7"}) {
                assertThat(window.page().locator("button[name=keep][value=" + row + "]"))
                        .hasCount(0);
            }
            assertThat(window.page().locator("button[name=keep][value=row1]")).hasCount(1);
        }
    }

    @Test
    void findsTheDraftAgainAfterTheSessionHasEnded() {
        try (var window = Browsers.wide().as(WORKER)) {
            var page = window.page();
            page.navigate("/my/measurement");
            var form = page.url();
            page.waitForResponse(form, () -> page.locator("[id='count.row5']").fill("3"));
            assertThat(page.locator("#save-state")).containsText("Sparat");

            window.context().clearCookies();
            page.navigate(form);
            assertThat(page).hasURL(java.util.regex.Pattern.compile("/sign-in"));
            window.page()
                    .locator("form[action='/sign-in/demo'] button")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(WORKER))
                    .first()
                    .click();
            assertThat(page).hasURL(form);
            assertThat(page.locator("[id='count.row5']")).hasValue("3");
        }
    }
}
