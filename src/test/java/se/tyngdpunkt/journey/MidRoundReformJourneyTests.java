package se.tyngdpunkt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * A group is merged and another time split while its round is open: what Lisbeth has answered stands, Emil goes on with the form
 * he had begun, and the change is taken back.
 */
class MidRoundReformJourneyTests {

    private static final String GROUP = "Vuxna Norr";
    private static final String BEGAN = "Emil Rask";
    private static final String ANSWERED = "Lisbeth Alm";
    private static final String LEADER = "Johan Ek";

    @Test
    void mergesAGroupInTheMidstOfItsRound() {
        standsWhen(admin -> {
            open(admin, "merger");
            admin.locator("#others label")
                    .filter(new Locator.FilterOptions().setHasText("Barn och unga Norr"))
                    .locator("input")
                    .press("Space");
            admin.locator("#to").selectOption(new SelectOption().setValue("NEW"));
            admin.locator("#name").fill("Alla Norr");
            admin.locator("form.tp-form label")
                    .filter(new Locator.FilterOptions().setHasText(LEADER))
                    .locator("input")
                    .press("Space");
        });
    }

    @Test
    void splitsAGroupInTheMidstOfItsRound() {
        standsWhen(admin -> {
            open(admin, "split");
            admin.locator("#name-0").fill("Vuxna Inre");
            admin.locator("#name-1").fill("Vuxna Yttre");
            for (var choice : admin.locator("#choices .tp-falt").all()) {
                var isHis = choice.innerText().contains("Tova Hellgren");
                choice.locator("select").selectOption(isHis ? "2" : "1");
            }
        });
    }

    /** What is done to the group between his two sittings at the form. */
    private static void standsWhen(Consumer<Page> changed) {
        try (var admin = Browsers.wide().as("Anders Norén");
                var worker = Browsers.phone().as(BEGAN);
                var leader = Browsers.wide().as(LEADER)) {
            var form = worker.page();
            form.navigate("/my/measurement");
            write(form, "count.row5", "9");
            var points = sumOfAnswered(leader.page()).textContent();

            var page = admin.page();
            changed.accept(page);
            page.locator("input[name=when][value=TODAY]").check();
            page.locator("form.tp-form button[type=submit]:not([name])").press("Enter");
            assertThat(page.locator("#effects-title")).isVisible();
            assertThat(page.locator("#effects")).containsText(LEADER);
            Accessibility.check(page);
            page.locator("button[name=mark]").press("Enter");
            assertThat(link(page, "Ångra")).isVisible();

            assertThat(sumOfAnswered(leader.page())).hasText(points);
            write(form, "count.row4", "8");
            form.reload();
            assertThat(form.locator("[id='count.row5']")).hasValue("9");
            assertThat(form.locator("[id='count.row4']")).hasValue("8");

            link(page, "Ångra").click();
            page.locator("button[name=mark]").press("Enter");
            assertThat(page.locator("h1")).not().containsText("Ångra");
            assertThat(sumOfAnswered(leader.page())).hasText(points);
            assertThat(leader.page().locator("main")).containsText(GROUP);
        }
    }

    private static void open(Page page, String deed) {
        page.navigate("/organisation");
        link(page, GROUP).click();
        page.locator("a[href$='/" + deed + "']").click();
    }

    private static void write(Page form, String field, String text) {
        form.waitForResponse(
                form.url(), () -> form.locator("[id='" + field + "']").fill(text));
        assertThat(form.locator("#save-state")).containsText("Sparat");
    }

    /** The line of whoever has answered, in the table of the group's round. */
    private static Locator sumOfAnswered(Page page) {
        page.navigate("/groups");
        return page.locator("main tr")
                .filter(new Locator.FilterOptions().setHasText(ANSWERED))
                .first();
    }

    private static Locator link(Page page, String words) {
        return page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }
}
