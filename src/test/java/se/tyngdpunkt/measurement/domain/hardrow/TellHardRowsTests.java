package se.tyngdpunkt.measurement.domain.hardrow;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.aRound;
import static se.tyngdpunkt.measurement.MeasurementSamples.onlyFfs;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.FormsInMemory;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

class TellHardRowsTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId group = sjöby.group("Grupp 1", sjöby.department("Socialförvaltningen"));
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final FormsInMemory forms = new FormsInMemory();
    private final TellHardRows tell = new TellHardRows(forms, onlyFfs());

    private MeasurementId submitted(RoundState state) {
        return forms.submitted(aRound(group, YearMonth.of(2026, 11), state), alva, group, wholeForm());
    }

    @Test
    void keepsKnownRowsAndReasons() {
        var id = submitted(RoundState.OPEN);

        assertThat(tell.tell(
                        sjöby.viewer(alva),
                        id,
                        Map.of("row4", "which-row", "expiring", "other", "row9", "other", "row1", "bad")))
                .isTrue();
        assertThat(forms.hardRows(id))
                .containsExactlyInAnyOrderEntriesOf(Map.of("row4", "which-row", "expiring", "other"));
    }

    @Test
    void keepsNothingThatWouldNotBeCounted() {
        var id = submitted(RoundState.CLOSED);

        assertThat(tell.tell(sjöby.viewer(alva), id, Map.of("row4", "which-row")))
                .isFalse();
        assertThat(forms.hardRows(id)).isEmpty();
        assertThat(forms.one(id).hardRowsMayBeTold()).isFalse();
    }
}
