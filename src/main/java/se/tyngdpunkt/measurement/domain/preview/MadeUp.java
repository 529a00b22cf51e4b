package se.tyngdpunkt.measurement.domain.preview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.contest.OwnScoring;
import se.tyngdpunkt.measurement.domain.form.Grounds;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.key.InHand;
import se.tyngdpunkt.measurement.domain.key.ScoreSheet;
import se.tyngdpunkt.measurement.domain.key.WorkedOut;
import se.tyngdpunkt.measurement.domain.unit.FigureSheet;
import se.tyngdpunkt.measurement.domain.unit.UnitReport;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.talk.TalkPoint;
import se.tyngdpunkt.scoring.talk.TalkPoints;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * A measurement that nobody makes: made-up answers to a model, put where a worker's and her leader's would stand in a round
 * that never was. It has no history, is in no database and belongs to nobody.
 *
 * @param typed what stands in all fields, by their names
 * @param worker what the worker's fields say
 */
public record MadeUp(Grounds grounds, Map<String, String> typed, AnswerReading worker) {

    public static MadeUp of(InstrumentVersion version, Map<String, String> typed, LocalDate day) {
        var instrument = version.instrument();
        var worker = AnswerReading.of(instrument, typed, day);
        var round = new Round(
                RoundId.fresh(),
                instrument.title().sv(),
                day.withDayOfMonth(1),
                version.id(),
                UnitId.fresh(),
                day,
                day,
                RoundState.OPEN,
                instrument.way().privacy(),
                Optional.empty());
        var measured = new Measured(
                new MeasurementHead(
                        MeasurementId.fresh(), round.id(), PersonId.fresh(), round.unit(), MeasurementState.SUBMITTED),
                round,
                0,
                worker.answers().typed(instrument),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Measured.Scored(new TreeMap<>(typed), Collections.emptySortedMap(), Optional.empty(), false));
        return new MadeUp(new Grounds(measured, version, Optional.empty(), day, List.of()), typed, worker);
    }

    public Instrument instrument() {
        return grounds.version().instrument();
    }

    private InHand inHand() {
        return new InHand(grounds);
    }

    /** As the model is given it: the leader's answers too. */
    public Occasion whole() {
        return inHand().occasion(typed);
    }

    public ScoreSheet scoreSheet(Locale language) {
        return inHand().sheet(typed, language);
    }

    /** What cannot be read of the leader's answers. */
    public List<AnswerProblem> wrongByLeader() {
        return AnswerReading.byLeader(instrument(), typed, grounds.day()).problemsOfDraft();
    }

    public List<AnswerProblem> wrongOfUnit() {
        return AnswerReading.ofUnit(instrument(), typed, grounds.day()).problemsOfDraft();
    }

    /** What comes of it; nothing where the model weighs nothing. */
    public Optional<OwnScoring.Scored> scored(Locale language) {
        return WorkedOut.of(whole(), language)
                .map(worked -> new OwnScoring.Scored(
                        grounds.measured(),
                        instrument(),
                        inHand().answers(typed),
                        worked,
                        inHand().asked(),
                        List.of()));
    }

    /** What the pair would be given to talk about in a first round. */
    public List<TalkPoint> talk() {
        return TalkPoints.between(whole(), List.of());
    }

    /** What the manager of a unit has before her. */
    public FigureSheet figures() {
        var round = grounds.measured().round();
        return new FigureSheet(
                round,
                new Unit(round.unit(), UnitKind.UNIT, round.name(), Optional.empty()),
                grounds.version(),
                UnitReport.blank(round.id(), round.unit()),
                Optional.empty(),
                true);
    }
}
