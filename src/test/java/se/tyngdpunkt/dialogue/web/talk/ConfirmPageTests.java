package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** Confirming: asked about before the time, and told of afterwards. */
@PageTest
class ConfirmPageTests {

    private static final String BUTTON = "Bekräfta att texten stämmer";

    private final TalkBrowser browser;
    private final DialogueInDatabase here;

    ConfirmPageTests(MockMvc mvc, TestDatabase database) {
        this.here = new DialogueInDatabase(database);
        this.browser = new TalkBrowser(mvc, here);
    }

    @Test
    void confirmingBeforeTheTimeIsAskedAboutAndNotRefused() throws Exception {
        here.booked(Instant.parse("2039-01-09T09:00:00Z"));

        var asked = browser.confirm(here.johan());

        assertThat(asked.getResponse().getStatus()).isEqualTo(409);
        assertThat(TalkBrowser.text(asked)).contains("Samtalet är bokat till 9 januari 2039", "Hölls det redan?");
        assertThat(browser.read(here.alva())).doesNotContain("Har bekräftat");

        var yes = Map.of("next", "confirm", "revision", browser.revision(here.johan()), "early", "yes");
        assertThat(browser.send(here.johan(), "/notes", yes).getResponse().getStatus())
                .isEqualTo(302);
        assertThat(browser.read(here.alva())).contains("Har bekräftat");
    }

    @Test
    void notingADisagreementBeforeTheTimeIsAskedAboutAndItsWordsAreKept() throws Exception {
        here.booked(Instant.parse("2039-01-09T09:00:00Z"));
        var noted = Map.of("next", "disagree", "disagreement", "Inte <fredag>", "revision", "0");

        assertThat(TalkBrowser.text(browser.send(here.johan(), "/notes", noted)))
                .contains("Hölls det redan?", "Inte &lt;fredag>");
    }

    @Test
    void afterwardsNothingIsAsked() throws Exception {
        here.booked(Instant.parse("2026-01-09T09:00:00Z"));

        assertThat(browser.confirm(here.johan()).getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    void pageTellsWhoHasConfirmedAndWhomTheTalkWaitsFor() throws Exception {
        assertThat(browser.read(here.johan())).contains("Ingen av er har bekräftat texten än.", BUTTON);

        browser.confirm(here.johan());

        assertThat(browser.read(here.johan()))
                .contains("Du har bekräftat texten. Nu väntar samtalet på att Alva gör det.")
                .doesNotContain(BUTTON);
        assertThat(browser.read(here.alva()))
                .contains("Johan har bekräftat texten. Nu väntar samtalet på dig.", BUTTON);
    }
}
