package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** The worker is called you; her leader reads of her by name. */
@PageTest
class WordsByReaderPageTests {

    private final TalkBrowser browser;
    private final DialogueInDatabase here;

    WordsByReaderPageTests(MockMvc mvc, TestDatabase database) {
        this.here = new DialogueInDatabase(database);
        this.browser = new TalkBrowser(mvc, here);
    }

    @Test
    void workerReadsOfHerself() throws Exception {
        assertThat(browser.read(here.alva()))
                .contains("Du svarade ”ok” på hanterbarhet. Du har fler poäng")
                .doesNotContain("Fråga till");
        assertThat(browser.readInEnglish(here.alva())).contains("You answered “ok” on manageability. You have");
    }

    @Test
    void leaderReadsOfTheWorker() throws Exception {
        assertThat(browser.read(here.johan()))
                .contains("Alva svarade ”ok” på hanterbarhet. Fråga till Alva: ”Du har fler poäng")
                .doesNotContain("Du svarade");
        assertThat(browser.readInEnglish(here.johan()))
                .contains("Alva answered “ok” on manageability. Question for Alva: “You have more");
    }
}
