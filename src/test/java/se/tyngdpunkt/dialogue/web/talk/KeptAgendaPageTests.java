package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** What the two had before them when they spoke stays what it was. */
@PageTest
class KeptAgendaPageTests {

    private final TalkBrowser browser;
    private final DialogueInDatabase here;

    KeptAgendaPageTests(MockMvc mvc, TestDatabase database) {
        this.here = new DialogueInDatabase(database);
        this.browser = new TalkBrowser(mvc, here);
    }

    private String agenda() throws Exception {
        var list = Pattern.compile("<ol class=\"tp-agenda\">.*?</ol>", Pattern.DOTALL)
                .matcher(browser.read(here.johan()));
        assertThat(list.find()).isTrue();
        return list.group().replaceAll("(?s)<form.*?</form>", "").replaceAll("\\s+", " ");
    }

    @Test
    void agendaOfAHeldTalkIsNotMovedByWhatComesLater() throws Exception {
        var before = agenda();
        browser.hold();

        here.answers("{\"risk.overdue\":\"9\"}");
        here.agreedLater("Handledning varje vecka");

        assertThat(agenda()).isEqualTo(before).doesNotContain("Handledning");
        assertThat(browser.read(here.johan())).contains("Så såg agendan ut när samtalet hölls");
    }

    @Test
    void openTalkFollowsWhatIsKnownNow() throws Exception {
        here.agreedLater("Handledning varje vecka");

        assertThat(agenda()).contains("Handledning");
    }

    @Test
    void agendaThatWasNeverKeptSaysSo() throws Exception {
        browser.hold();
        here.forget("agenda_kept");

        assertThat(browser.read(here.johan())).contains("När det här samtalet hölls sparades inte agendan");
    }
}
