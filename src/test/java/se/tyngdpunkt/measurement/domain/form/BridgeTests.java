package se.tyngdpunkt.measurement.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsByAnotherKey;
import static se.tyngdpunkt.measurement.CaseListSamples.nassjo;
import static se.tyngdpunkt.measurement.CaseListSamples.scored;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;
import static se.tyngdpunkt.measurement.MeasurementSamples.aRound;
import static se.tyngdpunkt.measurement.MeasurementSamples.bridged;
import static se.tyngdpunkt.measurement.MeasurementSamples.only;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.key.InHand;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.shared.UnitId;

/** A round scored with two keys, as the worker and her leader meet it. */
class BridgeTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC);
    private static final InstrumentVersion OTHER = ffsByAnotherKey();
    private static final InstrumentVersion NASSJO_OTHER =
            InstrumentSamples.read(nassjo().text().replaceFirst("\"statement\" : \"3\"", "\"statement\" : \"5\""));

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId group = sjoby.group("Grupp 1", sjoby.department("Socialförvaltningen"));
    private final Viewer alva = sjoby.viewer(sjoby.worker("Alva Lind", group));
    private final FormsInMemory forms = new FormsInMemory();

    private Measured sent(Round round, Instruments instruments, Map<String, String> typed) {
        var id = forms.add(round, alva.person(), group);
        forms.saveDraft(id, 0, typed, NOON.instant());
        new SubmitMeasurement(forms, instruments, sjoby.organisation(), _ -> {}, NOON).submit(alva, id, 1);
        return forms.one(id);
    }

    private Round round(int month) {
        return aRound(group, YearMonth.of(2026, month), RoundState.OPEN);
    }

    private List<Told> told(Instruments instruments) {
        return Told.all(
                forms.ofPeople(Set.of(alva.person())),
                id -> instruments.byId(id).orElseThrow(),
                sjoby.organisation()::dayOf);
    }

    private static Optional<Points> sum(Optional<Reckoned> reckoned) {
        return reckoned.flatMap(all -> all.measures().values().stream().findFirst())
                .flatMap(Reckoned.Sum::points)
                .map(Points::new);
    }

    @Test
    void keepsWhatBothKeysMakeOfTheSameAnswers() {
        var measured = sent(bridged(round(11), OTHER), only(ffs(), OTHER), wholeForm());

        int first = Integer.parseInt(wholeForm().get("count.row1"));
        assertThat(first).isPositive();
        assertThat(sum(measured.scored().reckoned())).contains(Points.of(28));
        assertThat(sum(measured.scored().bridged())).contains(Points.of(28 + 2 * first));
    }

    @Test
    void hasNoOtherKeyInOtherRounds() {
        assertThat(sent(round(11), only(ffs(), OTHER), wholeForm()).scored().bridged())
                .isEmpty();
    }

    /** Only answers that the other key can make something whole of are worked out by it. */
    @Test
    void makesNothingOfAnswersThatDoNotFitTheOtherKey() {
        var without = InstrumentSamples.read(OTHER.text().replace("too-little", "too-few"));
        var typed = Map.of("scale.amount", "too-little");
        var fitting = new TreeMap<>(wholeForm());
        fitting.putAll(typed);

        var measured = sent(bridged(round(11), without), only(ffs(), without), fitting);

        assertThat(measured.scored().reckoned()).isPresent();
        assertThat(measured.scored().bridged()).isEmpty();
    }

    @Test
    void tellsByTheKeyThatALaterRoundMayStandBeside() {
        var instruments = only(ffs(), OTHER);
        sent(bridged(round(10), OTHER), instruments, wholeForm());
        var told = told(instruments).getFirst();

        assertThat(told.by(ffs()).map(Told::version)).contains(ffs());
        assertThat(told.by(OTHER).map(Told::version)).contains(OTHER);
        assertThat(told.by(nassjo())).isEmpty();
        assertThat(Told.before(OTHER, List.of(told))).hasSize(1);
    }

    @Test
    void putsFirstTheKeyThatGoesOn() {
        var instruments = only(ffs(), OTHER);
        sent(round(9), instruments, wholeForm());
        sent(bridged(round(10), OTHER), instruments, wholeForm());
        sent(round(11), instruments, wholeForm());

        assertThat(Told.byEachKey(told(instruments)))
                .extracting(Told::version)
                .containsExactly(ffs(), ffs(), OTHER, ffs());
        assertThat(Told.byEachKey(told(only(ffs(), OTHER)).subList(1, 2)))
                .extracting(Told::version)
                .containsExactly(ffs(), OTHER);
    }

    @Test
    void goesOnByTheBridgeWhereTheRoundItselfIsByTheNewKey() {
        var instruments = only(ffs(), OTHER);
        sent(round(9), instruments, wholeForm());
        var newer = byNewKey(round(10), Optional.of(ffs().id()));
        sent(newer, instruments, wholeForm());

        assertThat(Told.byEachKey(told(instruments))).extracting(Told::version).containsExactly(ffs(), ffs(), OTHER);
    }

    /** Somebody who begins with the bridge goes on by the key of her next round. */
    @Test
    void endsTheBridgeByTheKeyThatGoesOn() {
        var instruments = only(ffs(), OTHER);
        sent(byNewKey(round(10), Optional.of(ffs().id())), instruments, wholeForm());
        sent(byNewKey(round(11), Optional.empty()), instruments, wholeForm());

        assertThat(Told.byEachKey(told(instruments))).extracting(Told::version).containsExactly(ffs(), OTHER, OTHER);
    }

    private static Round byNewKey(Round sample, Optional<InstrumentVersionId> bridge) {
        return new Round(
                sample.id(),
                "Bro",
                sample.month(),
                OTHER.id(),
                sample.unit(),
                sample.opensOn(),
                sample.lastDay(),
                RoundState.OPEN,
                sample.privacy(),
                bridge);
    }

    /** What the leader has not scored is known by neither key. */
    @Test
    void waitsForTheLeaderByBothKeys() {
        var instruments = only(nassjo(), NASSJO_OTHER);
        var round = bridged(CaseListSamples.aRound(group, YearMonth.of(2026, 11), RoundState.OPEN), NASSJO_OTHER);
        var measured = sent(round, instruments, threeCases());
        assertThat(measured.scored().bridged()).isEmpty();

        var id = measured.head().id();
        confirm(id, instruments);

        assertThat(sum(forms.one(id).scored().reckoned())).contains(Points.of(27));
        assertThat(sum(forms.one(id).scored().bridged())).contains(Points.of(29));
        var grounds = Grounds.of(forms.one(id), forms, instruments, sjoby.organisation());
        assertThat(grounds.bridged().flatMap(by -> by.explained().sum())).contains(Points.of(29));
    }

    private void confirm(MeasurementId id, Instruments instruments) {
        var inHand = InHand.of(forms.one(id), forms, instruments, sjoby.organisation());
        forms.confirm(id, 2, scored(), inHand.reckon(scored()), alva.person(), NOON.instant());
    }
}
