package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWithTalkTemplate;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** What the model has every talk take up stands on the talk's page, with its hint beneath. */
@PageTest
class TalkTemplatePageTests {

    private static final String WITH_HINT = "<h3>Det som ger kraft</h3> <div> <p class=\"tp-liten\">Börja här.</p>";
    private static final String WITHOUT_HINT = "<h3>Nästa halvår</h3> <div> </div>";

    private final MockMvc mvc;
    private final TestDatabase database;

    TalkTemplatePageTests(MockMvc mvc, TestDatabase database) {
        this.mvc = mvc;
        this.database = database;
    }

    private DialogueInDatabase by(InstrumentVersion model) {
        return new DialogueInDatabase(database, model);
    }

    private String page(DialogueInDatabase here) throws Exception {
        return new TalkBrowser(mvc, here)
                .read(here.johan())
                .replaceAll("(?s)<form.*?</form>", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void itemStandsWithItsHintBeforeWhatTheAnswersSay() throws Exception {
        var here = by(ffsWithTalkTemplate());

        assertThat(page(here))
                .contains("det modellens samtalsmall tar upp")
                .containsSubsequence(WITH_HINT, WITHOUT_HINT, "Alva svarade ”ok”");
        assertThat(new TalkBrowser(mvc, here).readInEnglish(here.alva()))
                .containsSubsequence("<h3>What gives strength</h3>", "Begin here.");
    }

    @Test
    void itemIsGoneWhereTheModelHasNone() throws Exception {
        assertThat(page(by(ffs())))
                .contains("<ol class=\"tp-agenda\">")
                .doesNotContain("Det som ger kraft", "samtalsmall");
    }

    @Test
    void itemMayBeStruckOut() throws Exception {
        var here = by(ffsWithTalkTemplate());
        new TalkBrowser(mvc, here).send(here.alva(), "/agenda", Map.of("strike", "template:strength"));

        assertThat(page(here)).doesNotContain(WITH_HINT).contains("En punkt är struken", WITHOUT_HINT);
    }

    @Test
    void itemStaysWhenTheTalkIsHeld() throws Exception {
        var here = by(ffsWithTalkTemplate());
        new TalkBrowser(mvc, here).send(here.alva(), "/agenda", Map.of("strike", "template:ahead"));
        var browser = new TalkBrowser(mvc, here);
        browser.confirm(here.johan());
        browser.confirm(here.alva());

        assertThat(page(here)).contains("Så såg agendan ut när samtalet hölls", WITH_HINT);
    }

    @Test
    void standsOnThePageOfTheModel() throws Exception {
        var here = by(ffsWithTalkTemplate());
        var model = "/models/" + ffsWithTalkTemplate().id().value();

        assertThat(new TalkBrowser(mvc, here).read(here.alva(), model))
                .containsSubsequence("<dt>Samtalsmall</dt>", "Det som ger kraft", "Börja här.", "2.3", "Nästa halvår");
    }
}
