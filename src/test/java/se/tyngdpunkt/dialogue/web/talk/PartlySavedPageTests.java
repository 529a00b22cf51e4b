package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.dialogue.domain.note.Fingerprint;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** Without script the whole sheet is sent at once: one faulty field keeps none of the others from being saved. */
@PageTest
class PartlySavedPageTests {

    private static final String FAULTY = "Ring 19121212-1212 i morgon";

    private final TalkBrowser browser;
    private final DialogueInDatabase here;

    PartlySavedPageTests(MockMvc mvc, TestDatabase database) {
        this.here = new DialogueInDatabase(database);
        this.browser = new TalkBrowser(mvc, here);
    }

    private static Map<String, String> sheet(Map<String, String> texts) {
        var form = new HashMap<>(Map.of("revision", "0"));
        texts.forEach((field, text) -> {
            form.put(field, text);
            form.put("base." + field, Fingerprint.of("").value());
        });
        return form;
    }

    @Test
    void goodFieldsAreSavedBesideAFaultyOne() throws Exception {
        var answer = browser.send(
                here.alva(), "/notes", sheet(Map.of("tasks", "Utredning", "result", FAULTY, "common", "Lugnare")));

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(TalkBrowser.text(answer)).contains(FAULTY, "Utredning", "result-fel", "Vilket resultat ska nås? ");
        assertThat(browser.read(here.johan())).contains("Utredning", "Lugnare").doesNotContain("19121212");
    }

    @Test
    void faultyPageCanBeSentAgainWithoutMeetingItsOwnTexts() throws Exception {
        var page = TalkBrowser.text(
                browser.send(here.alva(), "/notes", sheet(Map.of("tasks", "Utredning", "result", FAULTY))));

        assertThat(page).contains(field("tasks", "Utredning"), field("result", ""));
    }

    @Test
    void textThatTheOtherHasChangedIsNeitherLostNorWrittenOver() throws Exception {
        browser.send(here.johan(), "/notes", sheet(Map.of("tasks", "Inga nya stora")));

        var page = TalkBrowser.text(
                browser.send(here.alva(), "/notes", sheet(Map.of("tasks", "Uppföljning", "result", FAULTY))));

        assertThat(page).contains("Uppföljning", FAULTY, field("tasks", ""));
        assertThat(browser.read(here.johan())).contains("Inga nya stora").doesNotContain("Uppföljning<");
    }

    private static String field(String key, String seen) {
        return "name=\"base." + key + "\" value=\"" + Fingerprint.of(seen).value() + "\"";
    }
}
