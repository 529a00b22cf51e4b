package se.tyngdpunkt.measurement.web.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.UnitFigureSamples;
import se.tyngdpunkt.measurement.domain.form.Forms;
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
import se.tyngdpunkt.support.TestDatabase;

/** Who beside the nearest leader sees a person's answers by name: the manager of her unit, where the model says so. */
@PageTest
class NamedForManagerPageTests {

    private static final String WORDS = "För många ärenden i höst";

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final UnitId north = sjöby.unit("Enhet Norr", department);
    private final UnitId group = sjöby.group("Grupp 1", north);
    private final UnitId other = sjöby.group("Grupp 2", sjöby.unit("Enhet Söder", department));
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId siv = sjöby.worker("Siv Berg", other);
    private final PersonId johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, group);
    private final PersonId mira = sjöby.holder("Mira Sandström", Role.UNIT_MANAGER, north);
    private final PersonId per = sjöby.holder("Per Falk", Role.HEAD_OF_OPERATIONS, department);
    private final String board = "/groups/" + group.value() + "/board";

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Forms forms;
    private final TestDatabase database;
    private final TransactionTemplate transaction;

    NamedForManagerPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            TestDatabase database,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.forms = forms;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void furnish() {
        sjöby.putInto(furnishing);
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    /** The page of what Alva has sent in that round. */
    private String sent(InstrumentVersion version, Round round, Map<String, String> typed) {
        return inSjöby(() -> {
            instruments.adopt(version);
            rounds.add(round, List.of(), johan, TestClock.START);
            rounds.enrol(round.id(), Map.of(alva, group, siv, other));
            for (var person : Set.of(alva, siv)) {
                var id = idIn(round, person);
                forms.saveDraft(id, 0, typed, TestClock.START);
                forms.submit(id, 1, typed, Reckonings.of(AnswerSamples.points(0)), TestClock.START);
            }
            return "/measurements/" + idIn(round, alva).value();
        });
    }

    private MeasurementId idIn(Round round, PersonId person) {
        return forms.ofPeople(Set.of(person)).stream()
                .filter(one -> one.round().id().equals(round.id()))
                .findFirst()
                .orElseThrow()
                .head()
                .id();
    }

    private String tertial() {
        return sent(
                UnitFigureSamples.tertial(),
                UnitFigureSamples.aRound(department, YearMonth.of(2026, 11), RoundState.OPEN),
                UnitFigureSamples.statements());
    }

    private MockHttpServletResponse open(PersonId who, String path) throws Exception {
        return browser.perform(get(path).with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse();
    }

    private String page(PersonId who, String path) throws Exception {
        return open(who, path).getContentAsString();
    }

    @Test
    void letsTheManagerOfTheUnitReadAndNobodyElse() throws Exception {
        var answers = tertial();
        assertThat(page(mira, answers + "/rows"))
                .contains("Alva Lind", "Stämmer ganska dåligt", WORDS, "Du läser svaren som enhetschef")
                .doesNotContain("/confirmation", "/return", "/talks/", "Erbjud en individuell handlingsplan");
        assertThat(page(mira, board))
                .contains("Alva Lind", "Stämmer ganska dåligt", answers + "/rows")
                .doesNotContain("/talks/", "Erbjud en individuell handlingsplan");
        assertThat(page(mira, "/")).contains("Svar med namn", board);
        assertThat(page(johan, answers + "/rows")).contains(WORDS, "/confirmation");
        for (var stranger : List.of(siv, per)) {
            assertThat(open(stranger, answers + "/rows").getStatus()).isEqualTo(404);
            assertThat(open(stranger, board).getStatus()).isEqualTo(404);
        }
        assertThat(open(mira, "/groups/" + other.value() + "/board").getStatus())
                .isEqualTo(404);
        assertThat(open(mira, answers.replace("measurements", "talks")).getStatus())
                .as("the talk is the pair's")
                .isEqualTo(404);
    }

    /** Stockholm's model weighs nothing: a dash where she has answered would say that she has not. */
    @Test
    void hasNeitherColumnNorHeadingOfPointsForAModelWithoutAny() throws Exception {
        tertial();
        for (var reader : List.of(johan, mira)) {
            assertThat(page(reader, board))
                    .contains("Gruppens svar", "Stämmer ganska dåligt")
                    .doesNotContain("Mätningar över tid", "Summa poäng", "ingen mätning");
        }
        assertThat(page(alva, "/my/measurements"))
                .contains("Dina svar över tid", "Stämmer ganska dåligt")
                .doesNotContain("Din summa över tid", "Summa poäng", "data-diagram");
    }

    /** Beside a model with points her answer by one without is no missing measurement. */
    @Test
    void keepsThePointsOfAnotherModelBeside() throws Exception {
        sent(
                InstrumentSamples.ffs(),
                MeasurementSamples.aRound(department, YearMonth.of(2026, 5), RoundState.OPEN),
                MeasurementSamples.wholeForm());
        tertial();
        assertThat(page(johan, board))
                .contains("Mätningar över tid", "data-rubrik=\"Maj 2026\"")
                .doesNotContain("data-rubrik=\"November 2026\"", "ingen mätning");
        assertThat(page(alva, "/my/measurements")).contains("Din summa över tid");
    }

    @Test
    void recordsThatTheManagerHasRead() throws Exception {
        var answers = tertial();
        open(mira, answers + "/rows");
        assertThat(database.asOwner()
                        .sql("select person_id from audit.viewing where about_id = :alva and page = 'measurement.rows'")
                        .param("alva", alva.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(mira.value());
    }

    @Test
    void showsTheManagerNothingByOtherModels() throws Exception {
        var answers = sent(
                InstrumentSamples.ffs(),
                MeasurementSamples.aRound(department, YearMonth.of(2026, 5), RoundState.OPEN),
                MeasurementSamples.wholeForm());
        assertThat(open(mira, answers + "/rows").getStatus()).isEqualTo(404);
        assertThat(open(mira, board).getStatus()).isEqualTo(404);
        assertThat(page(mira, "/")).doesNotContain("Svar med namn");
        assertThat(page(alva, "/my/seen-by")).contains("Aldrig dina siffror").doesNotContain("med namn i omgångar");
        tertial();
        assertThat(page(alva, "/my/seen-by"))
                .contains("Ser dina svar och poäng med namn i omgångar efter "
                        + UnitFigureSamples.tertial().instrument().title().sv())
                .doesNotContain("haft ditt samtal, och åtgärder som är hennes. Aldrig dina siffror");
        assertThat(page(mira, board))
                .contains("Tertialmätning 2026-11")
                .doesNotContain("Maj 2026")
                .doesNotContainPattern("\\b28\\b");
        assertThat(open(mira, answers + "/rows").getStatus()).isEqualTo(404);
    }

    /** The leader scores before anybody reads what is felt. */
    @Test
    void waitsForTheLeadersScoring() throws Exception {
        var answers = sent(
                CaseListSamples.nassjo(),
                CaseListSamples.aRound(department, YearMonth.of(2026, 11), RoundState.OPEN),
                CaseListSamples.threeCases());
        var felt = CaseListSamples.nassjo()
                .instrument()
                .scale("felt-load")
                .orElseThrow()
                .label()
                .sv();
        assertThat(page(mira, answers + "/rows"))
                .contains("V-118", "Visas när poängen är satta")
                .doesNotContain("mycket hög", "<dt>" + felt + "</dt>");
        assertThat(page(mira, board)).contains("Visas när poängen är satta").doesNotContain("mycket hög");
    }

    @Test
    void tellsTheWorkerBeforeTheFirstQuestionWhoWillRead() throws Exception {
        var tertial = UnitFigureSamples.aRound(department, YearMonth.of(2026, 11), RoundState.OPEN);
        var ffs = MeasurementSamples.aRound(department, YearMonth.of(2026, 5), RoundState.OPEN);
        inSjöby(() -> {
            instruments.adopt(UnitFigureSamples.tertial());
            instruments.adopt(InstrumentSamples.ffs());
            for (var round : List.of(tertial, ffs)) {
                rounds.add(round, List.of(), johan, TestClock.START);
                rounds.enrol(round.id(), Map.of(alva, group));
            }
            return true;
        });
        var named = page(
                alva, "/my/measurements/" + inSjöby(() -> idIn(tertial, alva)).value());
        assertThat(named).contains("Du, din närmaste ledare och din enhetschef läser svaren med ditt namn");
        assertThat(named.indexOf("din enhetschef läser")).isLessThan(named.indexOf("Jag har en bra arbetssituation"));
        assertThat(page(
                        alva,
                        "/my/measurements/" + inSjöby(() -> idIn(ffs, alva)).value()))
                .contains("Bara du och din närmaste ledare läser svaren med ditt namn");
    }
}
