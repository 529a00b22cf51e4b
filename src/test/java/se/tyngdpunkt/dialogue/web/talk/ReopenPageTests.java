package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** A held talk is opened again with a reason, and both confirm again. */
@PageTest
class ReopenPageTests {

    private static final Map<String, String> REASON = Map.of("reopenReason", "Vi glömde onsdagarna");

    private final TalkBrowser browser;
    private final DialogueInDatabase here;

    ReopenPageTests(MockMvc mvc, TestDatabase database) {
        this.here = new DialogueInDatabase(database);
        this.browser = new TalkBrowser(mvc, here);
    }

    @Test
    void eitherOpensItAgainAndBothSeeWhy() throws Exception {
        browser.hold();
        assertThat(browser.read(here.alva())).contains("Öppna samtalet igen");

        browser.send(here.alva(), "/reopening", REASON);

        for (var reader : new SignedIn[] {here.alva(), here.johan()}) {
            assertThat(browser.read(reader))
                    .contains("Öppnat igen av Alva Lind", "Vi glömde onsdagarna", "Bekräfta att texten stämmer")
                    .doesNotContain("Har bekräftat", "Öppna samtalet igen", "Tiden har passerat");
        }
        assertThat(browser.read(here.johan(), "/talks")).contains("Öppnat igen");
        assertThat(here.state()).isEqualTo("DISCUSSED");
    }

    @Test
    void bothConfirmAgain() throws Exception {
        browser.hold();
        browser.send(here.johan(), "/reopening", REASON);

        browser.confirm(here.johan());
        assertThat(browser.read(here.alva())).contains("Nu väntar samtalet på dig");
        browser.confirm(here.alva());

        assertThat(browser.read(here.alva())).contains("Samtalet är hållet", "Vi glömde onsdagarna");
    }

    @Test
    void asksWhy() throws Exception {
        browser.hold();

        var refused = browser.send(here.alva(), "/reopening", Map.of("reopenReason", " "));

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(TalkBrowser.text(refused)).contains("href=\"#reopenReason\">Varför öppnas det igen? ");
        assertThat(browser.read(here.johan())).doesNotContain("Öppnat igen");
    }

    @Test
    void notOnceTheNextRoundHasBegun() throws Exception {
        browser.hold();
        here.agreedLater("Handledning varje vecka");

        var told = browser.send(here.alva(), "/reopening", REASON);

        assertThat(browser.after(here.alva(), told))
                .contains("Nästa mätomgång har börjat", "Samtalet är hållet")
                .doesNotContain("Öppnat igen");
    }

    @Test
    void sentTwiceItIsOpenedOnce() throws Exception {
        browser.hold();
        browser.send(here.alva(), "/reopening", REASON);

        var second = browser.send(here.alva(), "/reopening", REASON);

        assertThat(second.getResponse().getStatus()).isEqualTo(302);
        assertThat(browser.read(here.alva()).split("Öppnat igen av")).hasSize(2);
    }
}
