package se.tyngdpunkt.measurement.web.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.measurement.CaseListSamples.POINTS;
import static se.tyngdpunkt.measurement.CaseListSamples.REASON;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

/** The leader's pages of a case-list round, from what the worker sends to what she contests. */
@PageTest
class ScoringPageTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId group = sjöby.group("Grupp 1", sjöby.department("Socialförvaltningen"));
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, group);

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Forms forms;
    private final TransactionTemplate transaction;
    private String rows = "";
    private String mine = "";
    private String talk = "";

    ScoringPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.forms = forms;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void send() {
        sjöby.putInto(furnishing);
        inSjöby(() -> {
            instruments.adopt(CaseListSamples.nassjo());
            var round = CaseListSamples.aRound(group, YearMonth.of(2026, 11), RoundState.OPEN);
            rounds.add(round, List.of(), johan, TestClock.START);
            rounds.enrol(round.id(), Map.of(alva, group));
            var id = forms.ofPeople(Set.of(alva)).getFirst().head().id();
            forms.saveDraft(id, 0, threeCases(), TestClock.START);
            forms.submit(id, 1, threeCases(), Reckonings.of(AnswerSamples.points(0)), TestClock.START);
        });
        var id = "measurements/" + measured().head().id().value();
        rows = "/" + id;
        mine = "/my/" + id;
        talk = "/talks/" + measured().head().id().value();
    }

    private void inSjöby(Runnable deed) {
        MunicipalityScope.in(sjöby.id(), () -> transaction.executeWithoutResult(_ -> deed.run()));
    }

    private Measured measured() {
        return MunicipalityScope.in(
                sjöby.id(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> forms.ofPeople(Set.of(alva)).getFirst())));
    }

    private String open(PersonId who, String path) throws Exception {
        return browser.perform(get(path).with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse post(PersonId who, String path, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(signedIn(sjöby.signedIn(who)));
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse score(String wish, String points, String reason) throws Exception {
        return score(measured().revision(), wish, points, reason);
    }

    private MockHttpServletResponse score(int revision, String wish, String points, String reason) throws Exception {
        return post(
                johan,
                rows + "/scoring",
                Map.of("revision", String.valueOf(revision), "do", wish, POINTS, points, REASON, reason));
    }

    private void contest() throws Exception {
        post(alva, mine + "/contests", Map.of("part", "cases", "row", "1", "words", "Resan är längre än så"));
    }

    private String contested() throws Exception {
        var page = open(johan, rows + "/rows");
        var address = Pattern.compile("href=\"(/measurements/[^\"]*/contests/[^\"]*)\"")
                .matcher(page);
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    /** Before she has scored, nothing that is felt stands on any page of hers; the word of the option is unmistakable. */
    @Test
    void showsTheLeaderNothingFeltBeforeSheHasConfirmed() throws Exception {
        var pages = List.of(
                rows + "/rows",
                talk,
                talk + "/trend.csv",
                "/groups/" + group.value() + "/board",
                "/talks",
                "/",
                "/actions");
        for (var page : pages) {
            assertThat(open(johan, page))
                    .as(page)
                    .doesNotContain("mycket hög")
                    .doesNotContain("Pressad utan höga poäng")
                    .doesNotContain("Du känner dig pressad");
        }
        assertThat(open(johan, "/groups/" + group.value() + "/board")).contains("väntar på poäng");
        assertThat(open(johan, rows + "/rows")).contains("V-118", "Du ser varken hur Alva upplever");
        assertThat(open(johan, talk))
                .contains("ser du när du har bekräftat poängen", "Ledaren har inte satt poängen än")
                .doesNotContain("Inget svar på skalorna", "Modellen ger inga poäng", "första mätningen");
        score("save", "12", "Två timmars resa");
        assertThat(open(alva, talk)).doesNotContain("Två timmars resa", "<b>27</b>");
        score("confirm", "12", "Två timmars resa");
        assertThat(open(johan, rows + "/rows")).contains("mycket hög", "Pressad utan höga poäng");
        assertThat(open(johan, talk)).contains("mycket hög", "Pressad utan höga poäng");
    }

    @Test
    void setsPointsBesideTheKeyAsTheyAreWritten() throws Exception {
        assertThat(open(johan, rows + "/rows"))
                .contains("Påhittad nyckel: högst 30 minuters restid 10", "poäng saknas", "<b>15</b>")
                .contains("Utredning av ett barns situation");
        var request = MockMvcRequestBuilders.post(rows + "/scoring").with(signedIn(sjöby.signedIn(johan)));
        Map.of("revision", "2", POINTS, "12", REASON, "Två timmars resa").forEach(request::param);
        var answer = browser.perform(request.header("HX-Request", "true"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("name=\"revision\" value=\"3\"", "<b>27</b>", "id=\"points-cases-1\"");
        assertThat(measured().scored().typed()).containsEntry(POINTS, "12");
    }

    @Test
    void tellsWhichCaseAndFieldLacksPoints() throws Exception {
        var answer = score("confirm", "", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("<a href=\"#" + POINTS
                        + "\">V-118, Poäng för uppföljning av familjehemsplacering, 10 till 14:");
        assertThat(score("confirm", "17", "Långt").getContentAsString()).contains("value=\"17\"", "value=\"Långt\"");
        assertThat(measured().head().state()).isEqualTo(MeasurementState.SUBMITTED);
    }

    @Test
    void showsBothWhenTwoHaveWritten() throws Exception {
        score("save", "12", "Två timmar");
        var answer = score(2, "save", "13", "Tre timmar");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("value=\"13\"", "value=\"Tre timmar\"", "annan flik: 12", "annan flik: Två timmar")
                .contains("id=\"revision\" name=\"revision\" value=\"3\"");
        score(3, "confirm", "13", "Tre timmar");
        assertThat(measured().scored().typed()).containsEntry(POINTS, "13");
    }

    @Test
    void marksARowThatTheWorkerHasRewrittenSince() throws Exception {
        score("save", "12", "Två timmar");
        var id = measured().head().id();
        var typed = CaseListSamples.threeCasesWith("row.cases.1.phase", "investigation");
        inSjöby(() -> {
            forms.handBack(id, 3, "Fel skede");
            forms.saveDraft(id, 4, typed, TestClock.START);
            forms.submit(id, 5, typed, Reckonings.of(AnswerSamples.points(0)), TestClock.START);
        });
        assertThat(open(johan, rows + "/rows"))
                .contains("Ändrad av handläggaren sedan du poängsatte den", "name=\"read.cases.1\"");
        assertThat(score("confirm", "12", "Två timmar").getContentAsString()).contains("har ändrat raden");
    }

    @Test
    void showsWhatWasTypedWhenAnotherHasConfirmedOtherPoints() throws Exception {
        score("confirm", "12", "Två timmar");
        assertThat(measured().head().state()).isEqualTo(MeasurementState.SUMMED);
        var answer = score(2, "confirm", "13", "Tre timmar");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("V-118", "Du skrev: 13", "Bekräftat: 12", "Du skrev: Tre timmar", "Bekräftat: Två timmar")
                .contains("href=\"" + rows + "/rows\"");
        assertThat(measured().scored().typed()).containsEntry(POINTS, "12");
        assertThat(score(2, "confirm", "12", "Två timmar").getStatus()).isEqualTo(302);
    }

    @Test
    void cannotBeConfirmedPastTheKey() throws Exception {
        post(johan, rows + "/confirmation", Map.of("revision", "2"));
        assertThat(measured().head().state()).isEqualTo(MeasurementState.SUBMITTED);
    }

    @Test
    void givesTheWorkerTheResultRowByRowWhenItIsConfirmed() throws Exception {
        assertThat(open(alva, mine + "/receipt"))
                .contains("sätter poäng efter nyckeln", "<h1>Mätningen är skickad till")
                .doesNotContain("Jag håller inte med");
        score("confirm", "12", "Två timmars resa");
        assertThat(open(alva, mine + "/receipt"))
                .contains("<h3>V-118</h3>", "Skäl: ”Två timmars resa”", "27 poäng", "126", "<h1>Poängen är satta</h1>")
                .contains("#part-cases\"", "för lite att göra", "Jag håller inte med", "påhittade exempelvärden");
        assertThat(open(alva, "/")).contains("poängen är satta", mine + "/receipt");
    }

    @Test
    void takesWhatTheWorkerContestsToTheTalkAndTheAnswerBack() throws Exception {
        score("confirm", "12", "Två timmars resa");
        contest();
        for (var page : List.of("/", "/groups/" + group.value() + "/board")) {
            assertThat(open(johan, page)).contains("Håller inte med om poängen på en rad", rows + "/rows#rows");
        }
        assertThat(open(johan, talk)).contains("Poängen för V-118", "Resan är längre än så");
        var contested = contested();
        assertThat(open(johan, contested)).contains("Resan är längre än så", "value=\"12\"");
        var fields = new TreeMap<>(CaseListSamples.scored("14", "Tre timmars resa"));
        fields.putAll(Map.of("revision", String.valueOf(measured().revision()), "change-reason", ""));
        assertThat(post(johan, contested + "/change", fields).getContentAsString())
                .contains("value=\"14\"", "Skriv varför.");
        fields.put("change-reason", "Resan är mätt på nytt");
        assertThat(post(johan, contested + "/change", fields).getStatus()).isEqualTo(302);
        assertThat(open(alva, mine + "/receipt"))
                .contains("Poängen är ändrad från 12 till 14. Skäl: ”Resan är mätt på nytt”", "29 poäng");
        assertThat(open(alva, talk) + open(johan, "/"))
                .contains("Poängen är ändrad.")
                .doesNotContain("Håller inte");
    }

    @Test
    void keepsTheWorkersWordsWhereTheyAreRefused() throws Exception {
        score("confirm", "12", "Två timmars resa");
        var answer = post(alva, mine + "/contests", Map.of("part", "cases", "row", "1", "words", "Se 191212121212"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Se 191212121212");
        assertThat(open(johan, rows + "/rows")).doesNotContain("191212121212");
    }

    @Test
    void letsTheWorkerTakeBackWhatSheContested() throws Exception {
        score("confirm", "12", "Två timmars resa");
        contest();
        var receipt = open(alva, mine + "/receipt");
        var address = Pattern.compile("action=\"([^\"]*/withdrawal)\"").matcher(receipt);
        assertThat(address.find()).isTrue();
        post(alva, address.group(1), Map.of());
        assertThat(open(alva, mine + "/receipt")).doesNotContain("Resan är längre");
        assertThat(open(johan, talk)).doesNotContain("Resan är längre");
    }
}
