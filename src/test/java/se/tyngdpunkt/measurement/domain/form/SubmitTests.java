package se.tyngdpunkt.measurement.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.measurement.MeasurementSamples.aRound;
import static se.tyngdpunkt.measurement.MeasurementSamples.onlyFfs;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.SubmitMeasurement.Submitted;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;

class SubmitTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC);

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId group = sjoby.group("Grupp 1", sjoby.department("Socialförvaltningen"));
    private final Viewer alva = sjoby.viewer(sjoby.worker("Alva Lind", group));
    private final FormsInMemory forms = new FormsInMemory();
    private final List<Object> told = new ArrayList<>();
    private final SubmitMeasurement submit =
            new SubmitMeasurement(forms, onlyFfs(), sjoby.organisation(), told::add, NOON);
    private final TakeBack takeBack = new TakeBack(forms, sjoby.organisation(), told::add, NOON);

    private MeasurementId draft(Map<String, String> typed) {
        var id = forms.add(aRound(group), alva.person(), group);
        forms.saveDraft(id, 0, typed, NOON.instant());
        return id;
    }

    @Test
    void sendsAWholeForm() {
        var id = draft(wholeForm());

        assertThat(submit.submit(alva, id, 1)).isInstanceOf(Submitted.Sent.class);
        assertThat(forms.one(id).head().state()).isEqualTo(MeasurementState.SUBMITTED);
        assertThat(told).hasSize(1);
    }

    @Test
    void sendsOnceHoweverOftenTheButtonIsPressed() {
        var id = draft(wholeForm());

        submit.submit(alva, id, 1);
        assertThat(submit.submit(alva, id, 1)).isInstanceOf(Submitted.Sent.class);
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scale.amount", "scale.satisfaction", "scale.manageability", "count.row1", "count.row7"})
    void takesNoBlankForZeroOrForAnAnswer(String field) {
        var typed = new TreeMap<>(wholeForm());
        typed.remove(field);
        var id = draft(typed);

        assertThat(submit.submit(alva, id, 1)).isInstanceOf(Submitted.Incomplete.class);
        assertThat(forms.one(id).isDraft()).isTrue();
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"risk.expiring", "comment"})
    void letsRisksAndCommentBeBlank(String field) {
        var typed = new TreeMap<>(wholeForm());
        typed.remove(field);

        assertThat(submit.submit(alva, draft(typed), 1)).isInstanceOf(Submitted.Sent.class);
    }

    @Test
    void sendsNothingSheHasNotChecked() {
        var id = draft(wholeForm());
        forms.saveDraft(id, 1, wholeForm(), NOON.instant());

        assertThat(submit.submit(alva, id, 1)).isInstanceOf(Submitted.Changed.class);
        assertThat(forms.one(id).isDraft()).isTrue();
    }

    @Test
    void sendsNothingWhileAnotherTabsVersionWaits() {
        var id = draft(wholeForm());
        forms.setAside(id, new Forms.SetAside(TabId.fresh(), 0, Map.of("comment", "Från flik två"), NOON.instant()));

        assertThat(submit.submit(alva, id, 1)).isInstanceOf(Submitted.Overtaken.class);
        assertThat(forms.one(id).isDraft()).isTrue();
        assertThat(forms.setAside(id)).isPresent();
    }

    @Test
    void sendsNothingAfterTheRoundHasClosed() {
        var id = draft(wholeForm());
        forms.changeRound(id, aRound(group, YearMonth.of(2026, 11), RoundState.CLOSED));

        assertThat(submit.submit(alva, id, 1)).isInstanceOf(Submitted.TooLate.class);
        assertThat(forms.one(id).typed()).isEqualTo(wholeForm());
    }

    @Test
    void letsHerTakeItBackUntilTheRowsAreConfirmed() {
        var id = draft(wholeForm());
        submit.submit(alva, id, 1);

        assertThat(takeBack.takeBack(alva, id)).isTrue();
        assertThat(forms.one(id).isDraft()).isTrue();

        submit.submit(alva, id, forms.one(id).revision());
        forms.move(
                id,
                forms.one(id).revision(),
                MeasurementState.SUBMITTED,
                MeasurementState.SUMMED,
                alva.person(),
                NOON.instant());
        assertThat(takeBack.takeBack(alva, id)).isFalse();
        assertThat(forms.one(id).head().state()).isEqualTo(MeasurementState.SUMMED);
    }

    @Test
    void letsNobodyElseSendIt() {
        var id = draft(wholeForm());
        var bo = sjoby.viewer(sjoby.worker("Bo Berg", group));

        assertThatThrownBy(() -> submit.submit(bo, id, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takeBack.takeBack(bo, id)).isInstanceOf(NotFound.class);
    }
}
