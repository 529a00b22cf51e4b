package se.tyngdpunkt.measurement.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseSamples.nassjo;
import static se.tyngdpunkt.measurement.CaseSamples.september;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.CaseSamples;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.key.Scorings;
import se.tyngdpunkt.measurement.domain.retention.DeleteEndedRows;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

@PageTest
class CaseFormPageTests extends OpenForm {

    private final DeleteEndedRows deleteEndedRows;
    private final Scorings scorings;
    private final PersonId moa = sjöby.holder("Moa Ström", Role.METHOD_OWNER, department);

    CaseFormPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            TestClock clock,
            PlatformTransactionManager transactions,
            DeleteEndedRows deleteEndedRows,
            Scorings scorings) {
        super(browser, furnishing, rounds, instruments, forms, clock, transactions);
        this.deleteEndedRows = deleteEndedRows;
        this.scorings = scorings;
    }

    /** A closed round of September with a list, and an open one of November. */
    @Override
    @BeforeEach
    void openRound() {
        sjöby.putInto(furnishing);
        MunicipalityScope.in(
                sjöby.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    instruments.adopt(nassjo());
                    for (var month : List.of(9, 11)) {
                        var round = CaseSamples.aRound(
                                department,
                                YearMonth.of(2026, month),
                                month == 9 ? RoundState.CLOSED : RoundState.OPEN);
                        rounds.add(round, List.of(), johan, clock.instant());
                        rounds.enrol(round.id(), Map.of(alva, group));
                    }
                    var first = forms.ofPeople(Set.of(alva)).getFirst().head().id();
                    forms.saveDraft(first, 0, september(), clock.instant());
                    forms.submit(first, 1, september(), Reckonings.of(Reckoned.NOTHING), clock.instant());
                }));
        address = "/my/measurements/" + mine().head().id().value();
    }

    @Override
    Measured mine() {
        return MunicipalityScope.in(
                sjöby.id(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> forms.ofPeople(Set.of(alva)).getLast())));
    }

    private ReadPage form() throws Exception {
        return new ReadPage(open(alva, address).getContentAsString());
    }

    @Test
    void carriesOverTheListAndSaysFromWhen() throws Exception {
        var page = form();

        assertThat(page.texts("h1")).containsExactly("Stämmer din ärendelista?");
        assertThat(page.text()).contains("förda över", "i september");
        assertThat(page.texts("legend")).endsWith("Ärende V-118 Förd över", "Ärende V-124 Förd över");
        assertThat(page.fields())
                .containsEntry("row.cases.1.kind", "foster-home")
                .containsEntry("row.cases.2.begun", "2026 v. 30")
                .containsEntry("figure.years", "2,5")
                .containsEntry("figure.flex", "")
                .doesNotContainKeys("scale.felt-load", "row.cases.4.label");
        assertThat(page.text()).contains("September 2026: -12,5.");
        assertThat(mine().head().state()).isEqualTo(MeasurementState.NOT_STARTED);
    }

    @Test
    void savesWhatIsCarriedOverWithTheFirstSave() throws Exception {
        send(alva, address, form().fields(), "later");

        assertThat(mine().typed())
                .containsEntry("row.cases.1.label", "V-118")
                .containsEntry("row.cases.2.begun", "2026-W30")
                .containsEntry("figure.rate", "80")
                .doesNotContainKey("row.cases.1.foster-home-points");
    }

    @Test
    void comesBackWithOneMoreRowThatHasTheFocus() throws Exception {
        var request = form().fields();
        request.put("add", "cases");
        var answer = send(alva, address, request, "later");

        assertThat(answer.getRedirectedUrl()).isEqualTo(address + "?row=cases.5");
        var page = new ReadPage(open(alva, address + "?row=cases.5").getContentAsString());
        assertThat(page.namesWith("autofocus")).containsExactly("row.cases.5.label");
        assertThat(page.texts("legend")).endsWith("Nytt ärende Ny");
        assertThat(page.html()).contains("data-next=\"6\"");
    }

    @Test
    void keepsAnEmptiedRowUntilSheSends() throws Exception {
        var request = form().fields();
        request.keySet().removeIf(name -> name.startsWith("row.cases.2."));
        request.put("row.cases.2.label", "");
        autosave(request);

        assertThat(form().texts("legend")).endsWith("Ärende V-118 Förd över", "Nytt ärende Förd över");
        request.putAll(answers());
        send(alva, address, request, "check");
        assertThat(open(alva, address + "/check").getContentAsString())
                .contains("V-118")
                .doesNotContain("V-124");
        request.put("row.cases.1.label", "850312-1");
        send(alva, address, request, "check");
        assertThat(open(alva, address + "/check").getContentAsString())
                .contains("850312-1 ser ut som ett födelsedatum", "Stämmer det kan du skicka ändå");
        submit();
        assertThat(mine().typed().keySet()).noneMatch(name -> name.startsWith("row.cases.2."));
    }

    @Test
    void namesTheCaseAndTheFieldInTheSummary() throws Exception {
        var request = form().fields();
        request.putAll(answers());
        request.put("row.cases.1.begun", "i våras");
        request.put("row.cases.9.label", "");
        request.put("row.cases.9.kind", "statement");
        var answer = send(alva, address, request, "check");

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = new ReadPage(answer.getContentAsString());
        assertThat(page.texts("a"))
                .anyMatch(line -> line.startsWith("Ärende V-118: Veckan då skedet började"))
                .anyMatch(line -> line.startsWith("Nytt ärende: Ärendets nummer"));
        assertThat(page.fields()).containsEntry("row.cases.1.begun", "i våras");
    }

    @Test
    void keepsNoLabelThatMayBeAName() throws Exception {
        var request = form().fields();
        request.put("row.cases.5.label", "Anna");
        var answer = autosave(request);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(mine().typed()).containsEntry("row.cases.5.label", "").containsEntry("row.cases.1.label", "V-118");
    }

    @Test
    void takesNothingThatTheLeaderGives() throws Exception {
        var request = form().fields();
        request.put("row.cases.1.foster-home-points", "14");
        autosave(request);

        assertThat(mine().typed()).doesNotContainKey("row.cases.1.foster-home-points");
    }

    @Test
    void showsNoPointsBeforeTheLeaderHasGivenThem() throws Exception {
        var request = form().fields();
        request.putAll(answers());
        request.put("row.cases.2.ended", "yes");
        assertThat(autosave(request).getContentAsString()).doesNotContain("<output>");
        assertThat(open(alva, address + "/check").getContentAsString())
                .contains("Vem sätter poängen?", "Johan", "Avslutat")
                .doesNotContain("<output>");
    }

    @Test
    void tellsByItselfWhatTimeRunsOut() throws Exception {
        assertThat(form().textOf("note-cases-2")).contains("Utredning inom fyra månader", "20 november");
    }

    @Test
    void setsTwoTabsSideBySideRowByRow() throws Exception {
        var request = form().fields();
        autosave(request);
        request.put("row.cases.1.phase", "investigation");
        request.put("row.cases.6.label", "V-150");
        request.put("revision", "0");
        browserSend(request);

        assertThat(new ReadPage(open(alva, address + "/versions").getContentAsString()).texts("tr"))
                .anyMatch(row -> row.startsWith("Ärende V-118: Var ärendet är"))
                .anyMatch(row -> row.startsWith("Ärende V-150: Ärendets nummer"));
    }

    @Test
    void tellsTheListsInTheFile() throws Exception {
        var file = open(alva, "/my/measurements.csv").getContentAsString();

        assertThat(file)
                .contains("Ärende V-118: Uppföljningen av en familjehemsplacering, beslutad insats pågår, 2026 v. 20")
                .contains("Ärende V-131 (Avslutat)");
    }

    @Test
    void deletesRowsOfEndedCasesWhenTheMunicipalityHasDecided() throws Exception {
        deleteRows();
        assertThat(kept(0)).containsEntry("row.cases.4.label", "V-131");

        assertThat(send(moa, "/rounds/rows", Map.of("rounds", "1", "decision", ""), "")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(moa, "/rounds/rows", Map.of("rounds", "1", "decision", "SN 2026/12"), "")
                        .getRedirectedUrl())
                .isEqualTo("/rounds/rows");
        deleteRows();
        assertThat(kept(0)).containsEntry("row.cases.4.label", "V-131");

        MunicipalityScope.in(
                sjöby.id(),
                () -> transaction.executeWithoutResult(
                        _ -> rounds.changeState(mine().head().round(), RoundState.CLOSED)));
        deleteRows();
        assertThat(kept(0)).as("while it waits to be scored").containsKey("row.cases.4.label");
        MunicipalityScope.in(
                sjöby.id(),
                () -> transaction.executeWithoutResult(_ -> scorings.confirm(
                        forms.ofPeople(Set.of(alva)).getFirst().head().id(),
                        2,
                        Map.of(),
                        Reckonings.of(Reckoned.NOTHING),
                        johan,
                        clock.instant())));
        deleteRows();
        deleteRows();
        assertThat(kept(0))
                .containsEntry("row.cases.1.label", "V-118")
                .containsEntry("figure.years", "2.5")
                .doesNotContainKeys("row.cases.4.label", "row.cases.4.ended", "row.cases.4.kind");
        assertThat(open(alva, "/my/measurements").getContentAsString())
                .containsOnlyOnce("Rader för avslutade ärenden är borttagna");
    }

    private void deleteRows() {
        MunicipalityScope.in(sjöby.id(), deleteEndedRows::delete);
    }

    private Map<String, String> kept(int place) {
        return MunicipalityScope.in(
                sjöby.id(),
                () -> Objects.requireNonNull(transaction.execute(
                        _ -> forms.ofPeople(Set.of(alva)).get(place).typed())));
    }

    private void browserSend(Map<String, String> fields) throws Exception {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(address)
                .with(se.tyngdpunkt.access.web.SignedInAs.signedIn(sjöby.signedIn(alva)));
        fields.forEach(request::param);
        browser.perform(request);
    }

    private void submit() throws Exception {
        send(alva, address + "/submission", Map.of(), "");
        assertThat(mine().head().state()).isEqualTo(MeasurementState.SUBMITTED);
    }

    private static Map<String, String> answers() {
        return Map.of("scale.felt-load", "3", "figure.flex", "-3", "figure.unwritten", "0", "figure.overdue", "0");
    }
}
