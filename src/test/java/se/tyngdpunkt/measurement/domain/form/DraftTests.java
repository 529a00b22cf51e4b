package se.tyngdpunkt.measurement.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.measurement.CaseListSamples.onlyNassjo;
import static se.tyngdpunkt.measurement.MeasurementSamples.aRound;
import static se.tyngdpunkt.measurement.MeasurementSamples.onlyFfs;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeFormWith;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.SaveDraft.Saved;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;

class DraftTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC);
    private static final TabId TAB = TabId.fresh();

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId group = sjoby.group("Grupp 1", sjoby.department("Socialförvaltningen"));
    private final Viewer alva = sjoby.viewer(sjoby.worker("Alva Lind", group));
    private final FormsInMemory forms = new FormsInMemory();
    private final SaveDraft saveDraft = new SaveDraft(forms, onlyFfs(), sjoby.organisation(), NOON);
    private final ChooseVersion choose = new ChooseVersion(forms, sjoby.organisation(), NOON);
    private MeasurementId measurement = MeasurementId.fresh();

    @BeforeEach
    void open() {
        measurement = forms.add(aRound(group), alva.person(), group);
    }

    @Test
    void keepsWhatWasTypedRightOrWrong() {
        var saved = saveDraft.save(alva, measurement, 0, TAB, Map.of("count.row1", "två", "count.row2", "-3"));

        assertThat(saved).isInstanceOf(Saved.Kept.class);
        assertThat(forms.one(measurement).typed())
                .containsEntry("count.row1", "två")
                .containsEntry("count.row2", "-3");
        assertThat(forms.one(measurement).head().state()).isEqualTo(MeasurementState.DRAFT);
    }

    @Test
    void leavesBlanksOut() {
        saveDraft.save(alva, measurement, 0, TAB, Map.of("count.row1", "  ", "count.row2", "0"));

        assertThat(forms.one(measurement).typed()).containsOnlyKeys("count.row2");
    }

    @Test
    void passesOverFieldsTheModelDoesNotHave() {
        saveDraft.save(alva, measurement, 0, TAB, Map.of("state", "DISCUSSED", "count.row99", "1", "_csrf", "x"));

        assertThat(forms.one(measurement).typed()).isEmpty();
    }

    @Test
    void neverKeepsAPersonalIdentityNumber() {
        var saved = saveDraft.save(alva, measurement, 0, TAB, Map.of("comment", "Ring 19121212-1212 i dag"));

        assertThat(forms.one(measurement).typed()).doesNotContainKey("comment");
        assertThat(saved).isInstanceOfSatisfying(Saved.Kept.class, kept -> assertThat(
                        kept.reading().problemsOfDraft())
                .isNotEmpty());
    }

    @Test
    void keepsTheFormerTextOfAFieldItRefuses() {
        saveDraft.save(alva, measurement, 0, TAB, Map.of("comment", "abc", "count.row1", "2"));
        saveDraft.save(
                alva,
                measurement,
                1,
                TAB,
                Map.of("comment", "abc 19121212-1212", "count.row1", "19121212-1212", "count.row2", "5"));

        assertThat(forms.one(measurement).typed())
                .containsEntry("comment", "abc")
                .containsEntry("count.row1", "2")
                .containsEntry("count.row2", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment", "count.row1", "time.rate", "risk.overdue", "scale.amount"})
    void keepsNoPersonalIdentityNumberAndNoEndlessTextInAnyField(String field) {
        saveDraft.save(alva, measurement, 0, TAB, Map.of(field, "19121212-1212"));
        saveDraft.save(alva, measurement, 0, TAB, Map.of(field, "å".repeat(100_000)));

        assertThat(forms.one(measurement).typed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment", "count.row1", "scale.amount"})
    void dropsSignsThatNoDatabaseKeeps(String field) {
        saveDraft.save(alva, measurement, 0, TAB, Map.of(field, "a\u0000b"));

        assertThat(forms.one(measurement).typed()).containsEntry(field, "ab");
    }

    /** A list longer than any list of cases is a fault of a script; what is not kept is told, not dropped in silence. */
    @Test
    void tellsThatAListIsTooLong() {
        var cases = new SaveDraft(forms, onlyNassjo(), sjoby.organisation(), NOON);
        var list =
                forms.add(CaseListSamples.aRound(group, YearMonth.of(2026, 11), RoundState.OPEN), alva.person(), group);
        var typed = new TreeMap<String, String>();
        for (int row = 1; row <= 201; row++) {
            typed.put("row.cases." + row + ".label", "V-" + row);
        }

        assertThat(cases.save(alva, list, 0, TAB, typed))
                .isInstanceOfSatisfying(Saved.Kept.class, kept -> assertThat(kept.leftOut())
                        .extracting(AnswerProblem::kind)
                        .containsExactly(AnswerProblem.Kind.TOO_MANY_ROWS));
        typed.remove("row.cases.201.label");
        assertThat(cases.save(alva, list, 1, TAB, typed))
                .isInstanceOfSatisfying(
                        Saved.Kept.class, kept -> assertThat(kept.leftOut()).isEmpty());
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        saveDraft.save(alva, measurement, 0, TAB, wholeForm());
        var again = saveDraft.save(alva, measurement, 0, TAB, wholeForm());

        assertThat(again).isInstanceOfSatisfying(Saved.Kept.class, kept -> assertThat(kept.revision())
                .isEqualTo(1));
    }

    @Test
    void setsTheSecondTabAsideAndLosesNeither() {
        saveDraft.save(alva, measurement, 0, TAB, wholeForm());
        var second = saveDraft.save(alva, measurement, 0, TAB, wholeFormWith("count.row1", "9"));

        assertThat(second).isInstanceOf(Saved.Overtaken.class);
        assertThat(forms.one(measurement).typed()).containsEntry("count.row1", "2");
        assertThat(forms.setAside(measurement).orElseThrow().typed()).containsEntry("count.row1", "9");
    }

    @Test
    void takesTheVersionThatWasSetAside() {
        saveDraft.save(alva, measurement, 0, TAB, wholeForm());
        saveDraft.save(alva, measurement, 0, TAB, wholeFormWith("count.row1", "9"));

        assertThat(choose.choose(alva, measurement, 1, mark(), true)).isTrue();
        assertThat(forms.one(measurement).typed()).containsEntry("count.row1", "9");
        assertThat(forms.setAside(measurement)).isEmpty();
    }

    private String mark() {
        return forms.setAside(measurement).orElseThrow().mark();
    }

    @Test
    void losesNothingWhenTheOtherTabWritesOnWhileSheChooses() {
        saveDraft.save(alva, measurement, 0, TAB, wholeForm());
        saveDraft.save(alva, measurement, 0, TAB, wholeFormWith("count.row1", "9"));
        var seen = mark();
        forms.setAside(
                measurement,
                new Forms.SetAside(
                        TAB,
                        0,
                        wholeFormWith("count.row1", "10"),
                        NOON.instant().plusSeconds(1)));

        assertThat(choose.choose(alva, measurement, 1, seen, false)).isFalse();
        assertThat(forms.setAside(measurement).orElseThrow().typed()).containsEntry("count.row1", "10");
    }

    @Test
    void keepsTwoLateTabsApart() {
        saveDraft.save(alva, measurement, 0, TAB, wholeForm());
        saveDraft.save(alva, measurement, 0, TabId.fresh(), wholeFormWith("count.row1", "9"));
        saveDraft.save(alva, measurement, 0, TabId.fresh(), wholeFormWith("count.row1", "4"));

        assertThat(forms.setAside(measurement).orElseThrow().typed()).containsEntry("count.row1", "4");
        assertThat(choose.choose(alva, measurement, 1, mark(), false)).isTrue();
        assertThat(forms.setAside(measurement).orElseThrow().typed()).containsEntry("count.row1", "9");
    }

    @Test
    void losesNothingWhenTheDraftChangesWhileSheChooses() {
        saveDraft.save(alva, measurement, 0, TAB, wholeForm());
        saveDraft.save(alva, measurement, 0, TAB, wholeFormWith("count.row1", "9"));
        saveDraft.save(alva, measurement, 1, TAB, wholeFormWith("count.row1", "4"));

        assertThat(choose.choose(alva, measurement, 1, mark(), true)).isFalse();
        assertThat(forms.one(measurement).typed()).containsEntry("count.row1", "4");
        assertThat(forms.setAside(measurement)).isPresent();
    }

    @Test
    void changesNothingAfterTheRoundHasClosed() {
        saveDraft.save(alva, measurement, 0, TAB, wholeForm());
        forms.changeRound(measurement, aRound(group, YearMonth.of(2026, 11), RoundState.CLOSED));

        assertThat(saveDraft.save(alva, measurement, 1, TAB, wholeFormWith("count.row1", "9")))
                .isInstanceOf(Saved.TooLate.class);
        assertThat(forms.one(measurement).typed()).containsEntry("count.row1", "2");
    }

    @Test
    void letsSomebodyWriteWhoWasLetInLate() {
        forms.changeRound(measurement, aRound(group, YearMonth.of(2026, 11), RoundState.CLOSED));
        forms.letIn(measurement, OrganisationSamples.TODAY);

        assertThat(saveDraft.save(alva, measurement, 0, TAB, wholeForm())).isInstanceOf(Saved.Kept.class);
    }

    @Test
    void shutsTheLateDoorTheDayAfter() {
        forms.changeRound(measurement, aRound(group, YearMonth.of(2026, 11), RoundState.CLOSED));
        forms.letIn(measurement, OrganisationSamples.TODAY.minusDays(1));

        assertThat(saveDraft.save(alva, measurement, 0, TAB, wholeForm())).isInstanceOf(Saved.TooLate.class);
    }

    @Test
    void hidesADraftFromEverybodyElse() {
        var bo = sjoby.viewer(sjoby.worker("Bo Berg", group));

        assertThatThrownBy(() -> saveDraft.save(bo, measurement, 0, TAB, wholeForm()))
                .isInstanceOf(NotFound.class);
    }
}
