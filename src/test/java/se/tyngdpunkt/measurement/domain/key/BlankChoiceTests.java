package se.tyngdpunkt.measurement.domain.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.tyngdpunkt.measurement.MeasurementSamples.aRound;
import static se.tyngdpunkt.measurement.MeasurementSamples.only;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.FormsInMemory;
import se.tyngdpunkt.measurement.domain.key.ConfirmScoring.Confirmed;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.shared.UnitId;

/** A case weighs by what the worker and the leader choose; neither needs to be answered for the form to be sent. */
class BlankChoiceTests {

    private static final InstrumentVersion MODEL =
            InstrumentSamples.read(ModelSamples.HEAD.replace("named}", "named, scored-by: leader}") + """
            parts:
              - kind: case-list
                key: cases
                title: "Ärenden"
                fields:
                  - {key: kind, label: "Slag", type: choice, options: [{key: placement, words: "Placering"}, {key: statement, words: "Yttrande"}], required: false}
                  - {key: depth, label: "Djup", type: choice, options: [{key: deep, words: "Djup"}, {key: plain, words: "Enkel"}], by: leader, required: false}
                weight: {matrix: {rows: kind, columns: depth, values: {placement: {deep: 5, plain: 2}}}}
            """);
    private static final String DEPTH = "row.cases.1.depth";

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId group = sjoby.group("Grupp 1", sjoby.department("Socialförvaltningen"));
    private final Viewer johan = sjoby.viewer(sjoby.holder("Johan Ek", Role.TEAM_LEAD, group));
    private final FormsInMemory forms = new FormsInMemory();
    private final ConfirmScoring confirm = new ConfirmScoring(
            forms,
            forms,
            only(Optional.ofNullable(MODEL).orElseThrow()),
            sjoby.organisation(),
            _ -> {},
            Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC));

    private MeasurementId sent(String kind) {
        return forms.submitted(
                aRound(group, MODEL, YearMonth.of(2026, 11), RoundState.OPEN),
                sjoby.worker("Alva Lind", group),
                group,
                Map.of("row.cases.1.label", "V-1", "row.cases.1.kind", kind));
    }

    @Test
    void isNotConfirmedWithoutTheChoiceThatItWeighsBy() {
        var id = sent("placement");
        assertThat(confirm.confirm(johan, id, 2, Map.of()))
                .isInstanceOfSatisfying(Confirmed.Incomplete.class, incomplete -> assertThat(incomplete.faults())
                        .extracting(problem -> problem.field().name(), AnswerProblem::kind)
                        .containsExactly(tuple(DEPTH, AnswerProblem.Kind.MISSING)));
        assertThat(confirm.confirm(johan, id, 2, Map.of(DEPTH, "deep"))).isInstanceOf(Confirmed.Done.class);
    }

    /** Whatever she chooses. */
    @Test
    void isConfirmedWhereTheModelGivesNoPoints() {
        assertThat(confirm.confirm(johan, sent("statement"), 2, Map.of())).isInstanceOf(Confirmed.Done.class);
    }
}
