package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.dialogue.domain.note.Fingerprint;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class TalkPageTests {

    private static final Map<String, String> NAMES =
            Map.of("responsible", "Ansvarig", "due", "Klart senast", "check", "Följs upp");
    private static final String PERSONNUMMER = "Ring 19121212-1212 i morgon";

    private final MockMvc mvc;
    private final DialogueInDatabase here;

    TalkPageTests(MockMvc mvc, TestDatabase database) {
        this.mvc = mvc;
        this.here = new DialogueInDatabase(database);
    }

    private String address() {
        return "/talks/" + here.talk.value();
    }

    private MockHttpServletResponse read(SignedIn who, String path) throws Exception {
        var response = mvc.perform(get(path).with(signedIn(who))).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    private MockHttpServletResponse send(SignedIn who, String path, Map<String, String> form) throws Exception {
        var request = post(path).with(signedIn(who));
        form.forEach(request::param);
        var response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    private static Map<String, String> sheet(String field, String text, String seen) {
        return Map.of(field, text, "base." + field, Fingerprint.of(seen).value(), "revision", "0");
    }

    private Map<String, String> withRevision(Map<String, String> form) throws Exception {
        var more = new HashMap<>(form);
        more.put("revision", revisionIn(read(here.alva(), address()).getContentAsString()));
        return more;
    }

    @Test
    void bothPicturesStandInWordsBuiltFromTheAnswers() throws Exception {
        var page = read(here.johan(), address()).getContentAsString();

        assertThat(page)
                .contains("Alva svarar ”lagom” på arbetsmängd, ”till stor del” på nöjdhet och ”ok” på hanterbarhet")
                .contains("Summan är 28, 3 mer än i november 2025")
                .contains("Skapad av fasta regler")
                .contains("61,5 timmar")
                .doesNotContainIgnoringCase("normalvärde");
    }

    @Test
    void workerIsSpokenToAsSuch() throws Exception {
        assertThat(read(here.alva(), address()).getContentAsString())
                .contains("Du svarar ”lagom”")
                .contains("Din bild")
                .doesNotContain("Boka samtalet");
    }

    @Test
    void managersDoNotKnowOfTheTalk() throws Exception {
        for (var who : new SignedIn[] {here.mira(), here.per()}) {
            for (var path : new String[] {"", "/invitation.ics", "/trend.csv", "/actions/new"}) {
                assertThat(read(who, address() + path).getStatus()).as(path).isEqualTo(404);
            }
            assertThat(send(who, address() + "/notes", sheet("tasks", "x", "")).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void leaderBooksAndBothGetTheFile() throws Exception {
        var form = Map.of("date", "2026-11-24", "time", "13:00", "minutes", "20", "place", "Björken");

        assertThat(send(here.johan(), address() + "/booking", form).getStatus()).isEqualTo(302);

        assertThat(read(here.alva(), address()).getContentAsString()).contains("24 november 2026 kl. 13.00");
        var file = read(here.alva(), address() + "/invitation.ics");
        assertThat(file.getContentType()).startsWith("text/calendar");
        assertThat(file.getContentAsString()).contains("DTSTART", "Björken");
    }

    @Test
    void workerMayNotBook() throws Exception {
        var form = Map.of("date", "2026-11-24", "time", "13:00", "minutes", "20");

        assertThat(send(here.alva(), address() + "/booking", form).getStatus()).isEqualTo(403);
    }

    static String[] nonsense() {
        return new String[] {
            "",
            "   ",
            "-1",
            "2,5",
            "1000000000",
            "text",
            "😀",
            "<script>alert(1)</script>",
            "x".repeat(100_000),
            "2026-13-45",
            "0000-00-00",
            "9999-12-31",
            "99:99",
            "' or 1=1 --",
            "\u0000\u0007"
        };
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseInTheBookingIsExplained(String typed) throws Exception {
        for (var field : new String[] {"date", "time", "minutes"}) {
            var form = new HashMap<>(Map.of("date", "2026-11-24", "time", "13:00", "minutes", "20", "place", "Rum"));
            form.put(field, typed);

            var response = send(here.johan(), address() + "/booking", form);

            assertThat(response.getStatus()).as(field).isEqualTo(422);
            assertThat(response.getContentAsString())
                    .contains("<title>Fel: ", "href=\"#" + field + "\"", field + "-fel")
                    .doesNotContain("<script>alert");
        }
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseInAnActionIsExplained(String typed) throws Exception {
        for (var field : new String[] {"responsible", "due", "check"}) {
            var form = action();
            form.put(field, typed);
            if (field.equals("check") && typed.equals("9999-12-31")) {
                form.put("due", "2026-12-31");
            }

            var response = send(here.johan(), address() + "/actions", form);

            assertThat(response.getStatus()).as(field).isEqualTo(422);
            assertThat(response.getContentAsString())
                    .contains("href=\"#" + field + "\">" + NAMES.get(field) + ": ", "Stöd av jurist");
        }
    }

    private Map<String, String> action() {
        return new HashMap<>(Map.of(
                "id", "nonsense",
                "what", "Stöd av jurist",
                "responsible", here.people.mira.value().toString(),
                "due", "2026-12-31",
                "check", "2027-01-26"));
    }

    @Test
    void caseLabelRefusesNames() throws Exception {
        var form = action();
        form.put("caseLabel", "Kalle");

        var response = send(here.johan(), address() + "/actions", form);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("href=\"#caseLabel\"", "högst tre bokstäver");
    }

    @Test
    void personnummerIsRefusedInEveryTextAndStaysInTheForm() throws Exception {
        for (var field : new String[] {"tasks", "support-authority", "common"}) {
            var response = send(here.alva(), address() + "/notes", sheet(field, PERSONNUMMER, ""));

            assertThat(response.getStatus()).as(field).isEqualTo(422);
            assertThat(response.getContentAsString()).contains(PERSONNUMMER, "ingen brukare", "href=\"#" + field);
        }
        var form = action();
        form.put("what", PERSONNUMMER);
        assertThat(send(here.alva(), address() + "/actions", form).getStatus()).isEqualTo(422);
        assertThat(send(here.alva(), address() + "/agenda", Map.of("item", PERSONNUMMER))
                        .getStatus())
                .isEqualTo(422);
        var disagreement = withRevision(Map.of("next", "disagree", "disagreement", PERSONNUMMER));
        assertThat(send(here.alva(), address() + "/notes", disagreement).getStatus())
                .isEqualTo(422);
    }

    @Test
    void tooLongTextStaysInTheForm() throws Exception {
        var response = send(here.alva(), address() + "/notes", sheet("tasks", "å".repeat(1001), ""));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("å".repeat(1001), "högst 1");
    }

    @Test
    void secondSaveShowsBothTextsAndLosesNeither() throws Exception {
        send(here.johan(), address() + "/notes", sheet("tasks", "Utredning, inga nya stora", ""));

        var conflict = send(here.alva(), address() + "/notes", sheet("tasks", "Uppföljning först", ""));

        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(conflict.getContentAsString())
                .contains("Utredning, inga nya stora", "Uppföljning först", "Johan Ek");
        var chosen = new HashMap<>(sheet("tasks", "Först uppföljning, sedan utredning", "Utredning, inga nya stora"));
        chosen.put("choice.tasks", "both");
        assertThat(send(here.alva(), address() + "/notes", chosen).getStatus()).isEqualTo(302);
        assertThat(read(here.johan(), address()).getContentAsString()).contains("Först uppföljning, sedan utredning");
    }

    @Test
    void autosaveAnswersInPartsAndRefusesToOverwrite() throws Exception {
        var first = post(address() + "/notes").with(signedIn(here.johan())).header("HX-Request", "true");
        sheet("result", "Lugn", "").forEach(first::param);
        var saved = mvc.perform(first).andReturn().getResponse();
        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(saved.getContentAsString())
                .contains("hx-swap-oob", "id=\"base-result\"")
                .doesNotContain("<html");

        var second = post(address() + "/notes").with(signedIn(here.alva())).header("HX-Request", "true");
        sheet("result", "Fart", "").forEach(second::param);
        assertThat(mvc.perform(second).andReturn().getResponse().getStatus()).isEqualTo(409);
    }

    @Test
    void talkIsHeldWhenBothHaveConfirmedOnTheirPages() throws Exception {
        send(here.johan(), address() + "/notes", sheet("tasks", "Utredning", ""));
        send(here.johan(), address() + "/actions", action());
        send(here.alva(), address() + "/notes", withRevision(Map.of("next", "confirm")));
        assertThat(here.state()).isEqualTo("SUMMED");

        send(here.johan(), address() + "/notes", withRevision(Map.of("next", "confirm")));

        assertThat(here.state()).isEqualTo("DISCUSSED");
        assertThat(read(here.alva(), address()).getContentAsString()).contains("Samtalet är hållet", "Överenskommen");
        assertThat(read(here.mira(), "/actions").getContentAsString())
                .contains("Stöd av jurist", "I planen för Alva Lind");
    }

    @Test
    void oldPageDoesNotConfirmANewText() throws Exception {
        var old = withRevisionOrZero();
        send(here.johan(), address() + "/notes", sheet("tasks", "Utredning", ""));

        send(here.alva(), address() + "/notes", old);

        assertThat(read(here.johan(), address()).getContentAsString()).doesNotContain("Har bekräftat");
    }

    @Test
    void savingWhileWritingDoesNotCountAsHavingSeenTheOthersPlan() throws Exception {
        var page = withRevision(sheet("tasks", "Utredning", ""));
        send(here.alva(), address() + "/actions", action());

        var saved = autosave(here.johan(), page).getContentAsString();

        var confirms = new HashMap<>(Map.of("next", "confirm", "revision", revisionIn(saved)));
        send(here.johan(), address() + "/notes", confirms);
        assertThat(read(here.alva(), address()).getContentAsString()).doesNotContain("Har bekräftat");
    }

    @Test
    void ownSavesWhileWritingDoNotHinderConfirming() throws Exception {
        var saved = autosave(here.johan(), withRevision(sheet("tasks", "Utredning", "")))
                .getContentAsString();

        send(here.johan(), address() + "/notes", Map.of("next", "confirm", "revision", revisionIn(saved)));

        assertThat(read(here.alva(), address()).getContentAsString()).contains("Har bekräftat");
    }

    private MockHttpServletResponse autosave(SignedIn who, Map<String, String> form) throws Exception {
        var request = post(address() + "/notes").with(signedIn(who)).header("HX-Request", "true");
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String revisionIn(String page) {
        var revision = Pattern.compile("name=\"revision\" value=\"([0-9]+)\"").matcher(page);
        assertThat(revision.find()).isTrue();
        return revision.group(1);
    }

    private static Map<String, String> withRevisionOrZero() {
        return Map.of("next", "confirm", "revision", "0");
    }

    @Test
    void beforeSubmissionThePageSaysWhatIsMissing() throws Exception {
        here.state("SUBMITTED");

        var page = read(here.johan(), address()).getContentAsString();

        assertThat(page).contains("Du behöver gå igenom raderna", "/measurements/" + here.talk.value() + "/rows");
        assertThat(page).doesNotContain("Bekräfta att texten stämmer");
    }

    @Test
    void trendIsTheSameInTheTableAndInTheFile() throws Exception {
        var file = read(here.alva(), address() + "/trend.csv").getContentAsString(StandardCharsets.UTF_8);

        assertThat(file).startsWith("\uFEFFMätning;Summa;Andel av normen;Nivå;Modell;Version");
        assertThat(file).contains("November 2025;25;;;", "November 2026;28;;;");
        assertThat(read(here.alva(), address()).getContentAsString()).contains("data-v=\"25\"", "data-v=\"28\"");
    }

    @Test
    void agendaIsStruckAndAddedTo() throws Exception {
        send(here.alva(), address() + "/agenda", Map.of("item", "Resorna till Ekdala"));
        send(here.johan(), address() + "/agenda", Map.of("strike", "risks"));

        var page = read(here.johan(), address()).getContentAsString();

        assertThat(page).contains("Resorna till Ekdala", "En punkt är struken");
    }

    @Test
    void pagesAreCompleteInEnglish() throws Exception {
        for (var path : new String[] {address(), "/talks", "/actions", address() + "/actions/new"}) {
            var response = mvc.perform(get(path).with(signedIn(here.johan())).cookie(new Cookie("language", "en")))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus()).as(path).isEqualTo(200);
            assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("lang=\"en\"");
        }
    }

    @Test
    void unknownAddressesLookAlike() throws Exception {
        assertThat(read(here.johan(), "/talks/nonsense").getStatus()).isEqualTo(404);
        assertThat(read(here.johan(), "/talks/00000000-0000-0000-0000-000000000000")
                        .getStatus())
                .isEqualTo(404);
        assertThat(read(here.johan(), "/actions/00000000-0000-0000-0000-000000000000")
                        .getStatus())
                .isEqualTo(404);
    }
}
