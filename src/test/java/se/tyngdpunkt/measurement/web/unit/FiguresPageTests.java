package se.tyngdpunkt.measurement.web.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.measurement.UnitFigureSamples.CASES;
import static se.tyngdpunkt.measurement.UnitFigureSamples.EMPLOYEES;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.UnitFigureSamples;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.domain.unit.ReportsOfRound;
import se.tyngdpunkt.measurement.domain.unit.UnitReport;
import se.tyngdpunkt.measurement.domain.unit.UnitReports;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

@PageTest
class FiguresPageTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId north = sjöby.unit("Enhet Norr", sjöby.department("Socialförvaltningen"));
    private final UnitId group = sjöby.group("Grupp 1", north);
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId mira = sjöby.holder("Mira Sandström", Role.UNIT_MANAGER, north);
    private final Round round = UnitFigureSamples.aRound(north, YearMonth.of(2026, 11), RoundState.OPEN);
    private final String address = "/rounds/" + round.id().value() + "/units/" + north.value() + "/figures";

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Forms forms;
    private final UnitReports reports;
    private final ReportsOfRound progress;
    private final TransactionTemplate transaction;

    FiguresPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            UnitReports reports,
            ReportsOfRound progress,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.forms = forms;
        this.reports = reports;
        this.progress = progress;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void open() {
        sjöby.putInto(furnishing);
        inSjöby(() -> {
            instruments.adopt(UnitFigureSamples.tertial());
            rounds.add(round, List.of(), mira, TestClock.START);
            rounds.enrol(round.id(), Map.of(alva, group));
            return true;
        });
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private UnitReport report() {
        return inSjöby(() -> reports.of(round.id(), north).orElseThrow());
    }

    private List<Unit> missing() {
        return inSjöby(() -> progress.missing(round));
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

    private MockHttpServletResponse report(String wish, String revision, String cases, String employees)
            throws Exception {
        return post(mira, address, Map.of("do", wish, "revision", revision, CASES, cases, EMPLOYEES, employees));
    }

    @Test
    void asksTheManagerWhatTheModelAsksOfTheUnitAndNothingElse() throws Exception {
        assertThat(open(mira, address))
                .contains("Enhetens siffror: Enhet Norr", "Antal ärenden", "Antal anställda", "Modellen har påhittade ")
                .contains("name=\"figure.cases\"", "inputmode=\"numeric\"", "Skicka siffrorna")
                .doesNotContain("Jag har en bra arbetssituation");
    }

    @Test
    void asksTheWorkerNothingOfTheUnit() throws Exception {
        var id = inSjöby(() -> forms.ofPeople(Set.of(alva)).getFirst().head().id());
        var own = "/my/measurements/" + id.value();
        assertThat(open(alva, own))
                .contains("Jag har en bra arbetssituation", "kort motivering")
                .doesNotContain("Enhetens siffror", "figure.cases");
        var typed = new HashMap<>(UnitFigureSamples.statements());
        typed.putAll(UnitFigureSamples.figures("1", "1"));
        typed.put("revision", "0");
        post(alva, own, typed);
        assertThat(inSjöby(() -> forms.ofPeople(Set.of(alva)).getFirst().typed()))
                .containsKey("scale.good-work")
                .doesNotContainKey(CASES);
        assertThat(open(alva, own + "/check")).doesNotContain("Enhetens siffror");
    }

    @Test
    void tellsOnTheFirstPageWhatIsToDoAndWhatIsDone() throws Exception {
        assertThat(open(mira, "/")).contains("Enhetens siffror", "Att göra", address);
        report("save", "0", "210", "");
        assertThat(open(mira, "/")).contains("Påbörjade");
        assertThat(missing()).extracting(Unit::id).containsExactly(north);
        report("send", "1", "210", "12");
        assertThat(missing()).isEmpty();
        assertThat(open(mira, "/")).contains("Skickade").doesNotContain("Enhetens siffror väntar på dig");
        assertThat(open(alva, "/")).doesNotContain("Enhetens siffror");
    }

    @Test
    void sendsAndTellsWhoSentThem() throws Exception {
        var answer = report("send", "0", "210", "12,5");
        assertThat(answer.getRedirectedUrl()).isEqualTo(address);
        assertThat(report().sent().orElseThrow().typed()).containsEntry(EMPLOYEES, "12.5");
        assertThat(open(mira, address))
                .contains("av Mira Sandström", "value=\"12,5\"", "Skicka igen")
                .doesNotContain("Något är ändrat");
        report("save", "2", "211", "12,5");
        assertThat(open(mira, address)).contains("Något är ändrat sedan dess", "value=\"211\"");
    }

    @Test
    void tellsEachFaultAtItsFieldAndKeepsWhatWasTyped() throws Exception {
        var answer = report("send", "0", "tolv", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("<title>Fel: ", "href=\"#figure.cases\">Antal ärenden:", "value=\"tolv\"")
                .contains("id=\"figure.employees-fel\"", "aria-describedby=\"figure.cases-fel figure.cases-h\"");
        assertThat(report().sent()).isEmpty();
    }

    @Test
    void showsBothWhenTwoHaveWritten() throws Exception {
        report("save", "0", "210", "12");
        var answer = report("save", "0", "300", "12");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("value=\"300\"", "annan flik: 210", "name=\"revision\" value=\"1\"");
        assertThat(report("send", "1", "300", "12").getStatus()).isEqualTo(302);
        assertThat(report().sent().orElseThrow().typed()).containsEntry(CASES, "300");
    }

    @Test
    void savesByItselfAsItIsWritten() throws Exception {
        var answer = browser.perform(MockMvcRequestBuilders.post(address)
                        .with(signedIn(sjöby.signedIn(mira)))
                        .header("HX-Request", "true")
                        .param("revision", "0")
                        .param(CASES, "210"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("Sparat, inte skickat", "name=\"revision\" value=\"1\"");
        assertThat(report().typed()).isEqualTo(Map.of(CASES, "210"));
    }

    @Test
    void canOnlyBeReadOnceTheRoundHasClosed() throws Exception {
        report("send", "0", "210", "12");
        inSjöby(() -> {
            rounds.changeState(round.id(), RoundState.CLOSED);
            return true;
        });
        assertThat(open(mira, address))
                .contains("readonly", "Siffrorna kan inte ändras")
                .doesNotContain("Skicka igen");
        assertThat(report("send", "2", "999", "12").getRedirectedUrl()).isEqualTo(address);
        assertThat(report().sent().orElseThrow().typed()).containsEntry(CASES, "210");
    }
}
