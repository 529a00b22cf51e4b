package se.tyngdpunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static se.tyngdpunkt.instrument.InstrumentSamples.hme;

import jakarta.servlet.RequestDispatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.round.CloseRound;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** An anonymous round: nobody can say whose an answer is, the worker herself included. */
@PageTest
class AnonymousRoundPageTests {

    private final MockMvc browser;
    private final UnnamedRound town;
    private final JdbcClient owner;

    AnonymousRoundPageTests(
            MockMvc browser,
            Furnishing furnishing,
            Instruments instruments,
            RoundBook rounds,
            Forms forms,
            CloseRound close,
            FreezeRound freeze,
            TestDatabase database,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.owner = database.asOwner();
        this.town = new UnnamedRound(
                new UnnamedRound.Parts(
                        browser,
                        furnishing,
                        instruments,
                        rounds,
                        forms,
                        close,
                        freeze,
                        new TransactionTemplate(transactions)),
                hme());
    }

    private PersonId alva() {
        return town.workers.getFirst();
    }

    private static Map<String, String> answers(String first, String others) {
        var typed = new TreeMap<String, String>();
        hme().instrument().scales().forEach(scale -> typed.put("scale." + scale.key(), others));
        typed.put("scale.motivation-1", first);
        return typed;
    }

    private void answer(PersonId worker, String first, String others) throws Exception {
        var sent = town.send(worker, town.formOf(worker) + "/anonymous/submission", answers(first, others));
        assertThat(sent.getRedirectedUrl()).endsWith("/receipt");
    }

    private List<@Nullable String> kept() {
        return owner.sql("select answers ->> 'scale.motivation-1' from measurement.anonymous_answer"
                        + " where municipality_id = ? order by ctid")
                .param(town.sjöby.id().value())
                .query(String.class)
                .list();
    }

    private List<@Nullable UUID> ids() {
        return owner.sql("select id from measurement.anonymous_answer where municipality_id = ? order by ctid")
                .param(town.sjöby.id().value())
                .query(UUID.class)
                .list();
    }

    private long differing(String table, String what, String where) {
        return owner.sql("select count(distinct " + what + ") from " + table + " where municipality_id = ?" + where)
                .param(town.sjöby.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void saysWhatItIsBeforeTheFirstQuestionAndKeepsNothingUntilItIsSent() throws Exception {
        var address = town.formOf(alva());
        var form = town.see(alva(), address).getContentAsString();
        assertThat(form.indexOf("Ditt svar sparas utan ditt namn"))
                .isPositive()
                .isLessThan(form.indexOf("type=\"radio\""));
        assertThat(form)
                .contains("action=\"" + address + "/anonymous\"", "Inget sparas förrän du skickar")
                .doesNotContain("data-autosave", "hx-post", "Fortsätt senare", "ditt samtal");

        var check = town.send(alva(), address + "/anonymous", answers("2", "4"));
        assertThat(check.getStatus()).isEqualTo(200);
        assertThat(check.getContentAsString())
                .contains("går svaret inte att se, ändra eller ta tillbaka", "name=\"scale.motivation-1\" value=\"2\"");
        var again = new TreeMap<>(answers("2", "4"));
        again.put("do", "change");
        assertThat(town.send(alva(), address + "/anonymous", again).getContentAsString())
                .contains("name=\"scale.motivation-1\" value=\"2\" checked");
        assertThat(town.send(alva(), address, answers("2", "4")).getStatus()).isEqualTo(403);
        assertThat(kept()).isEmpty();
        assertThat(town.of(alva()).head().state()).isEqualTo(MeasurementState.NOT_STARTED);
    }

    /** Her answers are nowhere but in her browser: neither her session nor anything kept ties them to her. */
    @Test
    void isGivenBackWhereTheSessionHasEndedSinceItWasChecked() throws Exception {
        var path = town.formOf(alva()) + "/anonymous/submission";
        var late = browser.perform(filled(path).with(csrf()))
                .andExpect(forwardedUrl("/sign-in/again"))
                .andReturn();
        assertThat(late.getRequest().getSession(false)).isNull();
        var back = browser.perform(
                        filled("/sign-in/again").with(csrf()).requestAttr(RequestDispatcher.FORWARD_REQUEST_URI, path))
                .andReturn();
        var page = back.getResponse().getContentAsString();
        assertThat(back.getRequest().getSession(false)).isNull();
        assertThat(back.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page).contains("action=\"" + path + "\"");
        assertThat(kept()).isEmpty();

        var again = new TreeMap<String, String>();
        Pattern.compile("name=\"(scale[^\"]+)\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .forEach(field -> again.put(field.group(1), field.group(2)));
        assertThat(again).isEqualTo(answers("2", "4"));
        assertThat(town.send(alva(), path, again).getRedirectedUrl()).endsWith("/receipt");
        assertThat(kept()).containsExactly("2");
    }

    private static MockHttpServletRequestBuilder filled(String path) {
        var post = post(path);
        answers("2", "4").forEach(post::param);
        return post;
    }

    @Test
    void saysWhatIsMissingBesideTheField() throws Exception {
        var lacking = new TreeMap<>(answers("2", "4"));
        lacking.remove("scale.leadership-3");
        for (var path : List.of("/anonymous", "/anonymous/submission")) {
            var page = town.send(alva(), town.formOf(alva()) + path, lacking);
            assertThat(page.getStatus()).isEqualTo(422);
            assertThat(page.getContentAsString())
                    .contains("scale.leadership-3-fel", "name=\"scale.motivation-1\" value=\"2\" checked");
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void isKeptOnceHoweverOftenItIsSent() throws Exception {
        var address = town.formOf(alva()) + "/anonymous/submission";
        assertThat(town.see(alva(), town.formOf(alva())).getStatus()).isEqualTo(200);
        Callable<String> send =
                () -> town.send(alva(), address, answers("2", "4")).getRedirectedUrl();
        try (var tabs = Executors.newFixedThreadPool(4)) {
            for (var sent : tabs.invokeAll(List.of(send, send, send, send))) {
                assertThat(sent.get()).endsWith("/receipt");
            }
        }
        answer(alva(), "5", "5");

        assertThat(kept()).containsExactly("2");
    }

    @Test
    void cannotBeSeenChangedOrTakenBackOnceSent() throws Exception {
        answer(alva(), "2", "4");
        var address = town.formOf(alva());

        assertThat(town.see(alva(), address).getRedirectedUrl()).endsWith("/receipt");
        assertThat(town.see(alva(), address + "/receipt").getContentAsString())
                .contains("Ditt svar är skickat", "för det är sparat utan ditt namn")
                .doesNotContain("stämmer mycket", "Ändra", "Samtalet");
        town.send(alva(), address + "/take-back", Map.of());
        assertThat(town.of(alva()).head().state()).isEqualTo(MeasurementState.SUBMITTED);
        assertThat(town.see(alva(), "/my/measurements.csv").getContentAsString())
                .doesNotContain("Mätning utan namn");
        assertThat(town.see(alva(), "/my/measurements").getContentAsString()).contains("Mätning utan namn");
    }

    @Test
    void isNotThereForAnybodyElse() throws Exception {
        answer(alva(), "2", "4");
        var routes = MatrixFile.rows().stream()
                .filter(row -> row.route().matches("[A-Z]+ (/my/measurements/\\{|/measurements/\\{|/talks/\\{).*"))
                .toList();
        assertSoftly(all -> {
            for (var route : routes) {
                for (var reader : town.readers.entrySet()) {
                    all.assertThat(town.ask(reader.getValue(), route, alva()))
                            .as(reader.getKey() + ": " + route)
                            .isEqualTo(404);
                }
            }
        });
    }

    /** What one answers shows nowhere before closing. */
    @Test
    void showsTheSameWhateverIsAnswered() throws Exception {
        town.allThatIsSeen();
        answer(alva(), "1", "1");
        var before = town.allThatIsSeen();
        owner.sql("update measurement.anonymous_answer set answers = answers || '{\"scale.motivation-1\": \"5\"}'"
                        + " where municipality_id = ?")
                .param(town.sjöby.id().value())
                .update();
        assertThat(town.allThatIsSeen()).isEqualTo(before);
    }

    @Test
    void isShuffledAtClosingAndToldToTheTrailAtOneTime() throws Exception {
        var arrived = new ArrayList<String>();
        var everybody = new ArrayList<>(town.workers);
        everybody.addAll(town.others);
        for (int i = 0; i < everybody.size(); i++) {
            var first = String.valueOf(1 + i % 5);
            arrived.add(first);
            answer(everybody.get(i), first, "4");
        }
        assertThat(kept()).isEqualTo(arrived);
        assertThat(differing("measurement.anonymous_answer", "xmin::text", "")).isEqualTo(14);
        assertThat(differing(
                        "audit.deed",
                        "about_id",
                        " and what like 'measurement.%' and what <> 'measurement.round-closed'"))
                .isZero();
        var ids = ids();

        town.closeAndFreeze();

        assertThat(kept()).hasSameElementsAs(arrived).hasSize(14).isNotEqualTo(arrived);
        assertThat(ids()).doesNotContainAnyElementsOf(ids);
        assertThat(differing("measurement.anonymous_answer", "xmin::text", "")).isEqualTo(1);
        assertThat(differing("audit.deed", "about_id", " and what = 'measurement.took-part'"))
                .isEqualTo(14);
        assertThat(differing("audit.deed", "at", " and what = 'measurement.took-part'"))
                .isEqualTo(1);
        assertThat(town.see(town.reader("her leader"), "/units/" + town.group.value() + "/results")
                        .getContentAsString())
                .contains("Anonym mätning", "7 av 7");
    }

    @Test
    void staysClosed() throws Exception {
        town.closeAndFreeze();
        var round = "/rounds/" + town.round.id().value();
        var reopening = Map.of("reopenUntil", "2026-12-10", "reopenReason", "Några hann inte");
        var page = town.send(town.moa, round + "/reopening", reopening);
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("En anonym omgång går inte att öppna igen");
        var late = Map.of("person", alva().value().toString(), "until", "2026-12-10", "lateReason", "Hann inte");
        assertThat(town.send(town.moa, round + "/late-entries", late).getContentAsString())
                .contains("går det inte att svara efter sista dagen");
        var sent = town.send(alva(), town.formOf(alva()) + "/anonymous/submission", answers("2", "4"));
        assertThat(sent.getStatus()).isEqualTo(409);
        assertThat(sent.getContentAsString()).contains("Svaret går inte att skicka längre");
        assertThat(kept()).isEmpty();
    }
}
