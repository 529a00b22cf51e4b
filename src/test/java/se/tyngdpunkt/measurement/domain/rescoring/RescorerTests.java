package se.tyngdpunkt.measurement.domain.rescoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.rescoring.Comparing;
import se.tyngdpunkt.measurement.rescoring.Move;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

/** Three cases of Nässjö's model: 12 points for a foster home, 12 for an investigation and 3 for a statement, of a norm of 126. */
class RescorerTests {

    private static final InstrumentVersion NOW = CaseListSamples.nassjo();

    @Test
    void tellsTheChangeByKindOfCase() {
        var moved = moved(with("\"statement\" : \"3\"", "\"statement\" : \"5\""), whole());
        assertThat(moved)
                .contains(new Moved(Exact.of(2), Optional.of(Move.SAME), Map.of("cases.statement", Move.HEAVIER)));
    }

    @Test
    void tellsThatTheSumStaysWhereKindsChangePlaces() {
        var dearer = with(
                "\"statement\" : \"3\"",
                "\"statement\" : \"4\"",
                "\"investigation\" : \"12\"",
                "\"investigation\" : \"11\"");
        assertThat(moved(dearer, whole()))
                .contains(new Moved(
                        Exact.ZERO,
                        Optional.of(Move.SAME),
                        Map.of("cases.statement", Move.HEAVIER, "cases.child-investigation", Move.LIGHTER)));
    }

    @Test
    void tellsWhichWayTheLevelGoes() {
        var stricter = with("\"value\" : \"126\"", "\"value\" : \"30\"");
        assertThat(moved(stricter, whole()).flatMap(Moved::level)).contains(Move.HEAVIER);
    }

    @Test
    void makesNothingOfWhatTheLeaderHasNotScored() {
        assertThat(moved(NOW, kept(MeasurementState.SUBMITTED, whole(), false))).isEmpty();
        assertThat(moved(NOW, CaseListSamples.threeCases())).isEmpty();
    }

    @Test
    void makesNothingOfWhatHasLostRows() {
        assertThat(moved(NOW, kept(MeasurementState.DISCUSSED, whole(), true))).isEmpty();
    }

    @Test
    void makesNothingOfWhatTheOtherModelNoLongerKnows() {
        assertThat(moved(with("\"statement\"", "\"opinion\""), whole())).isEmpty();
    }

    @Test
    void namesKindsOfCasesByTheirWords() {
        assertThat(new Comparing(NOW.instrument(), NOW.instrument()).rows().keySet())
                .containsExactly(
                        "cases.statement", "cases.foster-home", "cases.child-investigation", "cases.support-at-home");
    }

    @Test
    void fitsTheSameModelAndWhatAsksNothingMore() {
        var ffs = InstrumentSamples.ffs().instrument();
        assertThat(new Comparing(NOW.instrument(), NOW.instrument()).fits()).isTrue();
        assertThat(new Comparing(NOW.instrument(), ffs).fits()).isFalse();
        assertThat(new Comparing(
                                ffs,
                                InstrumentSamples.ffsWith("key: ffs-tjanstematning", "key: vart-eget")
                                        .instrument())
                        .fits())
                .isTrue();
    }

    private static Map<String, String> whole() {
        var both = new TreeMap<>(CaseListSamples.threeCases());
        both.putAll(CaseListSamples.scored());
        return both;
    }

    private static Optional<Moved> moved(InstrumentVersion newer, Map<String, String> typed) {
        return moved(newer, kept(MeasurementState.SUMMED, typed, false));
    }

    private static Optional<Moved> moved(InstrumentVersion newer, KeptAnswers kept) {
        return new Rescorer(NOW, newer, _ -> LocalDate.of(2026, 11, 2))
                .rescored(kept)
                .moved();
    }

    private static KeptAnswers kept(MeasurementState state, Map<String, String> typed, boolean lacksRows) {
        return new KeptAnswers(UUID.randomUUID(), UnitId.fresh(), state, typed, Optional.empty(), lacksRows);
    }

    /** The example's model with pieces of its content exchanged. */
    private static InstrumentVersion with(String... pieces) {
        var text = NOW.text();
        for (int i = 0; i < pieces.length; i += 2) {
            assertThat(text).contains(pieces[i]);
            text = text.replace(pieces[i], pieces[i + 1]);
        }
        if (ModelText.read(text) instanceof InstrumentReading.Read(var version)) {
            return version;
        }
        throw new AssertionError(ModelText.read(text).toString());
    }
}
