package se.tyngdpunkt.measurement.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseListSamples.aRound;
import static se.tyngdpunkt.measurement.CaseListSamples.onlyNassjo;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCasesWith;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.SaveDraft.Saved;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.RowAnswerSamples;
import se.tyngdpunkt.shared.UnitId;

/** What follows with a worker into a round that she has not begun. */
class CarryOverTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final InstrumentVersion MODEL = RowAnswerSamples.everything();

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId group = sjoby.group("Grupp 1", sjoby.department("Socialförvaltningen"));
    private final Viewer alva = sjoby.viewer(sjoby.worker("Alva Lind", group));
    private final FormsInMemory forms = new FormsInMemory();
    private final List<Told> earlier = new ArrayList<>();

    /** One round a month from January on. */
    private void told(InstrumentVersion version, Map<String, String> typed) {
        var round = aRound(group, YearMonth.of(2026, 1 + earlier.size()), RoundState.CLOSED);
        var measured = forms.one(forms.submitted(round, alva.person(), group, typed));
        var answers = AnswerReading.ofBoth(version.instrument(), typed).answers();
        var occasion = Occasion.of(version, answers, round.lastDay(), List.of());
        earlier.add(new Told(measured.head(), measured.revision(), round, occasion, Optional.empty(), false));
    }

    private CarryOver carried() {
        return CarryOver.of(MODEL, earlier, TODAY);
    }

    private static Part part(String key) {
        return MODEL.instrument().part(key).orElseThrow();
    }

    private static Map<String, String> whole(Map<String, String> more) {
        var typed = new TreeMap<>(RowAnswerSamples.whole());
        typed.putAll(more);
        return typed;
    }

    @Test
    void isNothingInAFirstRound() {
        assertThat(carried().typed()).isEmpty();
        assertThat(carried().rows()).isEmpty();
        assertThat(carried().next(part("cases"), Map.of())).isEqualTo(1);
    }

    @Test
    void isTheCasesLabelAndWhatTheModelLetsFollow() {
        told(MODEL, whole(Map.of("row.cases.3.points", "12", "row.cases.3.points-reason", "Två resor")));

        assertThat(carried().typed())
                .isEqualTo(Map.of(
                        "figure.years", "2.5",
                        "figure.rate", "80",
                        "figure.entered", "2019-08-01",
                        "row.cases.3.label", "V-118",
                        "row.cases.3.begun", "2026-W34",
                        "row.cases.3.kind", "placement"));
        assertThat(carried().before()).containsEntry("row.cases.3.travel", "45").containsEntry("figure.leads", "no");
        assertThat(carried().follows(part("cases"), 3)).isTrue();
        assertThat(carried().follows(part("cases"), 4)).isFalse();
        assertThat(carried().from("cases")).isEqualTo(earlier.getLast().round());
    }

    @Test
    void leavesOutACaseThatHasEndedAndNeverReusesItsNumber() {
        told(MODEL, whole(Map.of("row.cases.8.label", "V-120", "row.cases.8.ended", "yes")));

        assertThat(carried().rows()).containsExactly("row.cases.3");
        assertThat(carried().next(part("cases"), Map.of())).isEqualTo(9);
        assertThat(carried().next(part("cases"), Map.of("row.cases.11.label", "V-130")))
                .isEqualTo(12);
    }

    @Test
    void isFromTheLatestRoundAndCountsNumbersOfAll() {
        told(MODEL, whole(Map.of("row.cases.8.label", "V-120")));
        told(MODEL, RowAnswerSamples.wholeWith("row.cases.3.kind", "statement"));

        assertThat(carried().typed())
                .containsEntry("row.cases.3.kind", "statement")
                .doesNotContainKey("row.cases.8.label");
        assertThat(carried().next(part("cases"), Map.of())).isEqualTo(9);
    }

    @Test
    void isAReductionUntilItsLastDay() {
        told(
                MODEL,
                whole(Map.of(
                        "row.leave.1.reason", "mentor",
                        "row.leave.1.from", "2026-01-01",
                        "row.leave.1.to", "2026-11-15",
                        "row.leave.1.amount", "20",
                        "row.leave.2.reason", "course",
                        "row.leave.2.from", "2026-01-01",
                        "row.leave.2.to", "2026-11-16")));

        assertThat(carried().rows()).containsExactlyInAnyOrder("row.cases.3", "row.leave.2");
        assertThat(carried().typed()).containsEntry("row.leave.2.to", "2026-11-16");
    }

    @Test
    void isNothingThatIsAskedInAnotherType() {
        var text = MODEL.text()
                .replace("{key: begun, label: \"Började\", type: week", "{key: begun, label: \"Började\", type: date");
        var other = InstrumentSamples.read(text);
        told(other, RowAnswerSamples.wholeWith("row.cases.3.begun", "2026-08-17"));

        assertThat(carried().typed())
                .containsEntry("row.cases.3.label", "V-118")
                .doesNotContainKey("row.cases.3.begun");
    }

    @Test
    void isNothingThatTheFormWouldRefuse() {
        var wider = InstrumentSamples.read(MODEL.text().replace("up-to: 100 %", "up-to: 200 %"));
        told(wider, RowAnswerSamples.wholeWith("figure.rate", "150"));

        assertThat(carried().typed()).containsEntry("figure.years", "2.5").doesNotContainKey("figure.rate");
    }

    /** The first save keeps what stood in the form from the start, where it may not keep what was typed. */
    @Test
    void standsWhenTheFirstSaveRefusesWhatWasTypedOverIt() {
        forms.submitted(aRound(group, YearMonth.of(2026, 5), RoundState.CLOSED), alva.person(), group, threeCases());
        var now = forms.add(aRound(group, YearMonth.of(2026, 11), RoundState.OPEN), alva.person(), group);
        var label = AnswerField.row("cases", 1, Part.Rows.LABEL).name();
        var saving = new SaveDraft(
                forms,
                onlyNassjo(),
                sjoby.organisation(),
                Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC));
        assertThat(Grounds.of(forms.one(now), forms, onlyNassjo(), sjoby.organisation())
                        .typed())
                .containsEntry(label, "V-118");

        var saved = saving.save(alva, now, 0, TabId.fresh(), threeCasesWith(label, "Anna Berg"));

        assertThat(saved).isInstanceOfSatisfying(Saved.Kept.class, kept -> assertThat(kept.leftOut())
                .hasSize(1));
        assertThat(forms.one(now).typed()).containsEntry(label, "V-118");
    }
}
