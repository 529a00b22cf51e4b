package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.DispatcherServlet;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** What somebody is told has become of what she did: a refusal does not look like a success, nor a state like a wrong answer. */
@PageTest
class ToldPageTests {

    private final MockMvc mvc;
    private final DialogueInDatabase here;

    ToldPageTests(MockMvc mvc, TestDatabase database) {
        this.mvc = mvc;
        this.here = new DialogueInDatabase(database);
    }

    private String address() {
        return "/talks/" + here.talk.value();
    }

    private MvcResult send(SignedIn who, String path, Map<String, String> form) throws Exception {
        var request = post(path).with(signedIn(who));
        form.forEach(request::param);
        return mvc.perform(request).andReturn();
    }

    /** The next page, with what the last answer told. */
    private String next(SignedIn who, MvcResult told) throws Exception {
        var request = get(address())
                .with(signedIn(who))
                .requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, told.getFlashMap());
        return mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private void hold() throws Exception {
        send(here.johan(), address() + "/notes", Map.of("next", "confirm", "revision", "0"));
        send(here.alva(), address() + "/notes", Map.of("next", "confirm", "revision", "0"));
    }

    @Test
    void whatWasDoneIsToldAsDone() throws Exception {
        var told = send(here.johan(), address() + "/notes", Map.of("next", "confirm", "revision", "0"));

        assertThat(next(here.johan(), told)).contains("tp-notis--klar", "Det är antecknat.");
    }

    @Test
    void whatWasNotDoneIsToldAsSuch() throws Exception {
        var told = send(here.johan(), address() + "/notes", Map.of("next", "confirm", "revision", "7"));

        assertThat(next(here.johan(), told))
                .contains("tp-notis--varning", "Texten har ändrats sedan du läste den")
                .doesNotContain("tp-notis--klar");
    }

    @Test
    void bookingAHeldTalkIsNotToldAsDone() throws Exception {
        hold();

        var told = send(
                here.johan(),
                address() + "/booking",
                Map.of("date", "2026-11-24", "time", "13:00", "minutes", "20", "place", ""));

        assertThat(next(here.johan(), told)).contains("tp-notis--varning", "Samtalet är redan hållet.");
    }

    @Test
    void pageSaysHowFarTheInvitationsHaveCome() throws Exception {
        var booked = send(
                here.johan(),
                address() + "/booking",
                Map.of("date", "2026-11-24", "time", "13:00", "minutes", "20", "place", ""));

        assertThat(next(here.johan(), booked)).contains("2 brev skickades inte: e-post är inte inställd.");
    }

    @Test
    void itemOfTheAgendaSentTwiceIsOne() throws Exception {
        var form = read(here.alva());
        var id = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"").matcher(form);
        assertThat(id.find()).isTrue();
        var item = Map.of("item", "Resorna till Ekdala", "id", id.group(1));

        send(here.alva(), address() + "/agenda", item);
        send(here.alva(), address() + "/agenda", item);

        assertThat(read(here.alva())).containsOnlyOnce("<h3>Resorna till Ekdala</h3>");
    }

    private String read(SignedIn who) throws Exception {
        return mvc.perform(get(address()).with(signedIn(who)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void agreeingWithWhatOneNeverDisagreedWithIsNotNoted() throws Exception {
        hold();

        var told = send(here.alva(), address() + "/agreement", Map.of());

        assertThat(next(here.alva(), told)).contains("tp-notis--varning").doesNotContain("Det är antecknat");
    }

    @Test
    void textThatStandsIsNoWrongAnswer() throws Exception {
        hold();

        var page = send(here.alva(), address() + "/notes", Map.of("tasks", "Mer", "revision", "0"))
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("Det gick inte att göra", "det här är inte sparat")
                .doesNotContain("behöver rättas");
    }

    @Test
    void wrongAnswerIsStillToldAsOne() throws Exception {
        var page = send(here.alva(), address() + "/agenda", Map.of("item", ""))
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("Ett svar saknas").doesNotContain("Det gick inte att göra");
    }
}
