package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** A time that has been is not shown as one to come. */
@PageTest
class PassedPageTests {

    private static final String ASKS = "Tiden har passerat – hölls samtalet?";

    private final TalkBrowser browser;
    private final DialogueInDatabase here;

    PassedPageTests(MockMvc mvc, TestDatabase database) {
        this.here = new DialogueInDatabase(database);
        this.browser = new TalkBrowser(mvc, here);
    }

    @Test
    void listAsksWhetherTheTalkWasHeldAndLeadsToWhereThatIsSaid() throws Exception {
        here.booked(Instant.parse("2026-01-09T09:00:00Z"));

        assertThat(browser.read(here.johan(), "/talks"))
                .contains(
                        ASKS,
                        browser.address() + "#agreement",
                        browser.address() + "#booking",
                        "Inget samtal är bokat");
        assertThat(browser.read(here.alva(), "/talks")).contains(ASKS);
        assertThat(browser.read(here.alva())).contains("Samtalet var bokat till 9 januari 2026", "Tiden har passerat.");
    }

    @Test
    void timeToComeIsBooked() throws Exception {
        here.booked(Instant.parse("2039-01-09T09:00:00Z"));

        assertThat(browser.read(here.johan(), "/talks")).doesNotContain(ASKS).contains("9 januari 2039");
    }

    @Test
    void boardAsksToo() throws Exception {
        here.booked(Instant.parse("2026-01-09T09:00:00Z"));

        assertThat(browser.read(here.johan(), "/groups/" + here.people.group.value() + "/board"))
                .contains(ASKS);
    }

    @Test
    void boardTellsHowManyTalksTheRoundBeforeHasLeft() throws Exception {
        var board = "/groups/" + here.people.group.value() + "/board";
        assertThat(browser.read(here.johan(), board)).doesNotContain("inte hållet");

        here.notHeldBefore();

        assertThat(browser.read(here.johan(), board)).contains("Ett samtal från Mätning 2025 är inte hållet.");
        assertThat(browser.read(here.johan(), "/talks")).contains("Tidigare mätomgång: Mätning 2025.");
    }
}
