package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** One action on its own page: begun, put off and done by those it concerns, and two who change it at once. */
@PageTest
class ActionPageTests {

    private final MockMvc mvc;
    private final DialogueInDatabase here;
    private final UUID action = UUID.randomUUID();

    ActionPageTests(MockMvc mvc, TestDatabase database) {
        this.mvc = mvc;
        this.here = new DialogueInDatabase(database);
    }

    private String talk() {
        return "/talks/" + here.talk.value();
    }

    private String address() {
        return "/actions/" + action;
    }

    private String read(SignedIn who, String path) throws Exception {
        return mvc.perform(get(path).with(signedIn(who)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(SignedIn who, String path, Map<String, String> form) throws Exception {
        var request = post(path).with(signedIn(who));
        form.forEach(request::param);
        var response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    private Map<String, String> typed(String what, String revision) {
        return Map.of(
                "id",
                action.toString(),
                "what",
                what,
                "responsible",
                here.people.mira.value().toString(),
                "due",
                "2026-12-31",
                "check",
                "2027-01-26",
                "revision",
                revision);
    }

    @BeforeEach
    void propose() throws Exception {
        assertThat(send(here.alva(), talk() + "/actions", typed("Stöd av jurist", ""))
                        .getStatus())
                .isEqualTo(302);
    }

    private void hold() throws Exception {
        for (var who : new SignedIn[] {here.johan(), here.alva()}) {
            send(who, talk() + "/notes", Map.of("next", "confirm", "revision", "1"));
        }
        assertThat(here.state()).isEqualTo("DISCUSSED");
    }

    @Test
    void secondChangeOfOneActionIsShownBesideTheFirst() throws Exception {
        assertThat(send(here.alva(), address(), typed("Stöd av jurist varje vecka", "0"))
                        .getStatus())
                .isEqualTo(302);

        var second = send(here.johan(), address(), typed("Stöd av en kollega", "0"));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("Stöd av jurist varje vecka", "Stöd av en kollega");
    }

    @Test
    void responsibleBeginsPutsOffAndFinishes() throws Exception {
        hold();

        send(here.mira(), address() + "/state", Map.of("step", "START"));
        assertThat(read(here.mira(), address())).contains("Pågår");
        send(here.mira(), address() + "/due", Map.of("due", "2027-01-10", "reason", "Juristen är ledig"));
        assertThat(read(here.alva(), address())).contains("10 januari 2027", "Juristen är ledig");
        send(here.mira(), address() + "/state", Map.of("step", "FINISH"));
        assertThat(read(here.mira(), address())).contains("Klar").doesNotContain("Juristen är ledig");
    }

    @Test
    void onlyThePairSaysWhetherItHelped() throws Exception {
        hold();
        send(here.mira(), address() + "/state", Map.of("step", "FINISH"));

        assertThat(send(here.mira(), address() + "/effect", Map.of("effect", "YES"))
                        .getStatus())
                .isEqualTo(403);
        var told = send(here.alva(), address() + "/effect", Map.of("effect", "PARTLY", "back", talk()));

        assertThat(told.getRedirectedUrl()).isEqualTo(talk());
        assertThat(read(here.johan(), address())).contains("Uppföljd: det hjälpte delvis");
    }

    @Test
    void puttingOffAsksForADayAndAReasonAndKeepsWhatWasTyped() throws Exception {
        hold();

        var refused = send(here.alva(), address() + "/due", Map.of("due", "2020-01-01", "reason", ""));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#due\"", "href=\"#reason\"", "2020-01-01");
    }

    @Test
    void headWhoIsNotResponsibleDoesNotKnowOfIt() throws Exception {
        hold();

        assertThat(send(here.per(), address() + "/state", Map.of("step", "START"))
                        .getStatus())
                .isEqualTo(404);
    }
}
