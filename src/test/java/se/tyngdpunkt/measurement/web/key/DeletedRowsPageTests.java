package se.tyngdpunkt.measurement.web.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.measurement.CaseListSamples.scored;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCasesWith;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.contest.Contests;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.measurement.domain.key.InHand;
import se.tyngdpunkt.measurement.domain.key.Scorings;
import se.tyngdpunkt.measurement.domain.retention.DeleteEndedRows;
import se.tyngdpunkt.measurement.domain.retention.KeptRows;
import se.tyngdpunkt.measurement.domain.retention.RetentionRule;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

/** Rows of ended cases are deleted, also where the case weighed when it was counted; the points stay as they were. */
@PageTest
class DeletedRowsPageTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId group = sjöby.group("Grupp 1", sjöby.department("Socialförvaltningen"));
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId bo = sjöby.worker("Bo Berg", group);
    private final PersonId moa = sjöby.holder("Moa Ström", Role.METHOD_OWNER, group);
    private final PersonId johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, group);

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Forms forms;
    private final Scorings scorings;
    private final Contests contests;
    private final KeptRows kept;
    private final DeleteEndedRows delete;
    private final TransactionTemplate transaction;

    DeletedRowsPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Organisation organisation,
            Forms forms,
            Scorings scorings,
            Contests contests,
            KeptRows kept,
            DeleteEndedRows delete,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisation = organisation;
        this.forms = forms;
        this.scorings = scorings;
        this.contests = contests;
        this.kept = kept;
        this.delete = delete;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In September the case weighs 12 of 27 points; in November it has ended, and November is not scored yet. */
    @BeforeEach
    void endTheCaseInNovember() {
        sjöby.putInto(furnishing);
        in(() -> {
            instruments.adopt(CaseListSamples.nassjo());
            var september = sent(9, threeCases());
            var inHand = InHand.of(forms.measured(september).orElseThrow(), forms, instruments, organisation);
            scorings.confirm(september, 2, scored(), inHand.reckon(scored()), johan, TestClock.START);
            var objection = new ContestedRow(
                    UUID.randomUUID(), "cases", 1, "Resan är längre", TestClock.START, new ContestedRow.Waiting());
            contests.add(september, objection, alva);
            contests.answer(
                    september, objection.answered(new ContestedRow.Kept(johan, TestClock.START, "Mätt på karta")));
            neverSent(forms.measured(september).orElseThrow().round());
            scorings.keepRows(september, Map.of("cases.1", "digest", "cases.2", "digest"));
            sent(11, threeCasesWith("row.cases.1.ended", "yes"));
        });
    }

    private void neverSent(Round round) {
        rounds.enrol(round.id(), Map.of(bo, group));
        var draft = forms.ofPeople(Set.of(bo)).getFirst().head().id();
        forms.saveDraft(draft, 0, threeCases(), TestClock.START);
        forms.setAside(draft, new Forms.SetAside(new TabId(UUID.randomUUID()), 1, threeCases(), TestClock.START));
    }

    private void deleteEndedRows() {
        in(() -> kept.decide(new RetentionRule(1, "SN 2026/12", johan, TestClock.START)));
        in(delete::delete);
    }

    @Test
    void countsWhatARuleWouldReachBeforeItIsDecided() throws Exception {
        var fields = Map.of("rounds", "1", "decision", "", "do", "preview");
        var request = post("/rounds/rows").with(signedIn(sjöby.signedIn(moa)));
        fields.forEach(request::param);
        assertThat(browser.perform(request).andReturn().getResponse().getContentAsString())
                .contains(
                        "<li>En rad för avslutade ärenden</li>",
                        "<li>Ingen rad ur den sista listan",
                        "<li>Ett utkast som inte har skickats</li>",
                        "<li>En undanlagd version</li>",
                        "value=\"1\"");
        assertThat(measured(0).typed()).containsKey("row.cases.1.label");
        assertThat(open(moa, "/rounds/rows")).contains("Inget är beslutat");
    }

    @Test
    void takesObjectionsAndWhatWasNeverSentWithIt() {
        deleteEndedRows();
        in(() -> {
            assertThat(contests.of(measured(0).head().id())).singleElement().satisfies(row -> {
                assertThat(row.toString()).doesNotContain("Resan är längre", "Mätt på karta");
                assertThat(row.answer()).isInstanceOf(ContestedRow.Kept.class);
            });
            var draft = forms.ofPeople(Set.of(bo)).getFirst();
            assertThat(draft.typed()).isEmpty();
            assertThat(draft.head().state()).isEqualTo(MeasurementState.NOT_STARTED);
            assertThat(draft.scored().rowsAreGone()).isFalse();
            assertThat(forms.setAside(draft.head().id())).isEmpty();
        });
    }

    /** Also what she took back again when her leader had begun to score it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsWhatHasBeenSentBefore(boolean isHandedBack) {
        in(() -> {
            var id = forms.ofPeople(Set.of(bo)).getFirst().head().id();
            forms.submit(id, 1, threeCases(), Reckonings.of(Reckoned.NOTHING), TestClock.START);
            if (isHandedBack) {
                forms.handBack(id, 2, "Fel skede");
            } else {
                scorings.save(id, 2, scored());
                forms.move(id, 3, MeasurementState.SUBMITTED, MeasurementState.DRAFT, bo, TestClock.START);
            }
        });
        deleteEndedRows();
        in(() -> assertThat(forms.ofPeople(Set.of(bo)).getFirst()).satisfies(draft -> {
            assertThat(draft.head().state()).isEqualTo(MeasurementState.DRAFT);
            assertThat(draft.typed()).isEqualTo(threeCases());
            assertThat(draft.scored().typed()).isEqualTo(isHandedBack ? Map.of() : scored());
        }));
    }

    /** She is let in after it was deleted: her form is as new, and what she sends is whole. */
    @Test
    void letsADraftThatWasDeletedBeWrittenAnew() {
        deleteEndedRows();
        in(() -> {
            var draft = forms.ofPeople(Set.of(bo)).getFirst();
            var id = draft.head().id();
            assertThat(forms.saveDraft(id, draft.revision(), threeCases(), TestClock.START))
                    .isTrue();
            var sent = Reckonings.of(Reckoned.NOTHING);
            assertThat(forms.submit(id, draft.revision() + 1, threeCases(), sent, TestClock.START))
                    .isTrue();
            assertThat(forms.measured(id).orElseThrow().scored().rowsAreGone()).isFalse();
        });
    }

    private void in(Runnable deed) {
        MunicipalityScope.in(sjöby.id(), () -> transaction.executeWithoutResult(_ -> deed.run()));
    }

    private MeasurementId sent(int month, Map<String, String> typed) {
        var round = CaseListSamples.aRound(group, YearMonth.of(2026, month), RoundState.OPEN);
        rounds.add(round, List.of(), johan, TestClock.START);
        rounds.enrol(round.id(), Map.of(alva, group));
        var id = forms.ofPeople(Set.of(alva)).getLast().head().id();
        forms.saveDraft(id, 0, typed, TestClock.START);
        forms.submit(id, 1, typed, Reckonings.of(Reckoned.NOTHING), TestClock.START);
        rounds.changeState(round.id(), RoundState.CLOSED);
        return id;
    }

    private Measured measured(int place) {
        return MunicipalityScope.in(
                sjöby.id(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> forms.ofPeople(Set.of(alva)).get(place))));
    }

    private String open(PersonId who, String path) throws Exception {
        return browser.perform(get(path).with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void keepsThePointsOnTheReceiptAndSaysThatRowsAreGone() throws Exception {
        deleteEndedRows();
        assertThat(measured(0).typed()).doesNotContainKey("row.cases.1.label").containsKey("row.cases.2.label");
        assertThat(measured(0).scored().rows()).containsOnlyKeys("cases.2");
        var september = measured(0).head().id().value();
        assertThat(open(alva, "/my/measurements/" + september + "/receipt"))
                .contains("<b>27 poäng</b>", "Rader för avslutade ärenden är borttagna", "V-124")
                .doesNotContain("V-118", "/contests?part");
        assertThat(open(johan, "/measurements/" + september + "/rows")).contains("<b>27 poäng</b>");
    }

    @Test
    void leavesWhatIsStillToBeScored() {
        deleteEndedRows();
        assertThat(measured(1).typed()).containsKey("row.cases.1.label");
    }

    /** Her leader has left: a list is not kept for ever because nobody scores it, and is not scored by half of it. */
    @Test
    void scoresNoListThatHasWaitedTooLong() throws Exception {
        in(() -> {
            for (int month = 1; month <= 2; month++) {
                rounds.add(
                        CaseListSamples.aRound(group, YearMonth.of(2027, month), RoundState.CLOSED),
                        List.of(),
                        johan,
                        TestClock.START);
            }
        });
        deleteEndedRows();
        var november = measured(1);
        assertThat(november.typed()).doesNotContainKey("row.cases.1.label");
        var rows = "/measurements/" + november.head().id().value() + "/rows";
        assertThat(open(johan, "/groups/" + group.value() + "/board"))
                .contains("Alva Lind", "November 2026")
                .doesNotContain("väntar på poäng");
        assertThat(open(johan, rows))
                .contains("kan inte poängsättas längre")
                .doesNotContain("/confirmation", "/scoring");
        assertThat(open(johan, rows.replace("/rows", "").replace("/measurements/", "/talks/")))
                .contains("Ledaren hann inte sätta poängen innan rader togs bort", "hann inte sättas innan")
                .doesNotContain("inte satt poängen än", "inte satta än");
        assertThat(open(alva, "/my" + rows.replace("/rows", "/receipt")))
                .contains("kan inte poängsättas längre")
                .doesNotContain("sätter poäng efter nyckeln");
        var request = post(rows.replace("/rows", "/scoring"))
                .with(signedIn(sjöby.signedIn(johan)))
                .param("revision", String.valueOf(november.revision()))
                .param("do", "confirm");
        assertThat(browser.perform(request).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo(rows);
        assertThat(measured(1).head().state()).isEqualTo(MeasurementState.SUBMITTED);
    }
}
