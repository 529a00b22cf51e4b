package se.tyngdpunkt.measurement.web.key;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.contest.OwnScoring;
import se.tyngdpunkt.measurement.domain.key.KeyField;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.scoring.reckoning.Outcome;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shared.text.Week;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** Says rows, their answers and their points in the reader's language. */
final class KeyWords {

    private final Words words;

    KeyWords(Words words) {
        this.words = words;
    }

    /** An answer as its reader writes it. */
    String answer(Part.Field field, Given given) {
        return switch (given) {
            case Given.Figure(var number) -> figure(field, number);
            case Given.Choice chosen ->
                field.options().stream()
                        .filter(option -> option.key().equals(chosen.option()))
                        .map(option -> option.words().in(words.language()))
                        .findFirst()
                        .orElse(chosen.option());
            case Given.YesNo(var isYes) -> words.say(isYes ? "measurement.key.yes" : "measurement.key.no");
            case Given.Day(var date) ->
                field.type() == Part.FieldType.WEEK ? week(Week.of(date)) : words.shortDate(date);
            case Given.Words(var text) -> text;
        };
    }

    private String figure(Part.Field field, Exact number) {
        return switch (field.type()) {
            case PER_CENT ->
                words.say("measurement.key.per-cent", number.times(100).in(words.language()));
            case HOURS -> {
                var hours = number.in(words.language());
                yield words.beside(
                        field.label().in(words.language()), hours, words.say("measurement.key.hours", hours));
            }
            case NUMBER, WHOLE, DATE, WEEK, CHOICE, YES_NO, TEXT -> number.in(words.language());
        };
    }

    private String week(Week week) {
        return words.say("measurement.key.week", week.number(), Integer.toString(week.year()));
    }

    /** A row's name: its case's label, else its number. */
    String row(String label, int number) {
        return label.isEmpty() ? words.say("measurement.key.row", number) : label;
    }

    /** Points where there are any, else why there are none. */
    String points(Outcome points) {
        return switch (points) {
            case Outcome.Known(var number) -> number.readable().in(words.language());
            case Outcome.Unknown unknown ->
                words.say(
                        unknown.why() == Outcome.Why.BLANK
                                ? "measurement.key.points-left"
                                : "measurement.key.points-undefined");
        };
    }

    /** The points of a whole measure, as they are judged. */
    String sum(Instrument instrument, Result.Measured measured) {
        return measured.points()
                .ifKnown()
                .map(number -> instrument
                        .calculation()
                        .readable(measured.measure(), number)
                        .in(words.language()))
                .orElse("–");
    }

    /** A share of a norm; where what is read is not all of it, it says that it is about so much. */
    String perCent(Instrument instrument, Norm norm, Exact share) {
        var shown = Standing.perCent(instrument.calculation(), norm, share);
        return words.say(
                shown.equals(share.times(100)) ? "measurement.key.per-cent" : "measurement.key.about-per-cent",
                shown.in(words.language()));
    }

    /** Each fault with the row's name and the field's. */
    Problems problems(List<AnswerProblem> faults, List<Named> fields) {
        return new Problems(faults.stream()
                .map(fault -> Problem.at(
                                fault.field().name(),
                                fault.messageKey(),
                                fault.arguments().toArray())
                        .named(name(fault.field().name(), fields)))
                .toList());
    }

    /** A field with the name of the row it belongs to, empty of a figure. */
    record Named(KeyField field, String row) {}

    private String name(String field, List<Named> fields) {
        return fields.stream()
                .filter(named -> named.field().name().equals(field)
                        || named.field().reasonName().equals(field))
                .findFirst()
                .map(named -> name(named, field))
                .orElse("");
    }

    /** The name of a field, or of its reason, with that of its row. */
    String name(Named named, String field) {
        return named.row().isEmpty()
                ? label(named, field)
                : words.say("measurement.key.of-row", named.row(), label(named, field));
    }

    /** What the leader answers of a measurement that is confirmed. */
    List<Named> named(OwnScoring.Scored scored) {
        return scored.asked().stream()
                .map(field -> new Named(
                        field,
                        field.number().stream()
                                .mapToObj(number ->
                                        row(scored.label(field.part(), number).orElse(""), number))
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private String label(Named named, String field) {
        var label = named.field().field().label().in(words.language());
        return named.field().reasonName().equals(field) ? words.say("measurement.key.reason-for", label) : label;
    }

    /** What the model measures, as its unit says it; "points" where the unit has no name. */
    String unit(Instrument instrument) {
        return instrument.calculation().measures().stream()
                .filter(instrument::weighsIn)
                .findFirst()
                .map(measure -> measure.unit().in(words.language()))
                .filter(unit -> !unit.isBlank())
                .orElseGet(() -> words.say("measurement.key.unit"));
    }

    /** A contested row with its answer; what she has withdrawn is told to nobody. */
    Optional<ResultPart.ContestedPart> contested(ContestedRow row) {
        var id = row.id().toString();
        return switch (row.answer()) {
            case ContestedRow.Waiting _ -> Optional.of(new ResultPart.ContestedPart(id, row.words(), "", true));
            case ContestedRow.Withdrawn _ -> Optional.empty();
            case ContestedRow.Kept kept ->
                Optional.of(new ResultPart.ContestedPart(
                        id, row.words(), words.say("measurement.contest.kept", kept.reason()), false));
            case ContestedRow.Changed changed ->
                Optional.of(new ResultPart.ContestedPart(
                        id,
                        row.words(),
                        words.say(
                                "measurement.contest.changed",
                                exact(changed.pointsBefore()),
                                exact(changed.pointsAfter()),
                                changed.reason()),
                        false));
        };
    }

    private String exact(String kept) {
        return Exact.written(kept)
                .map(number -> number.readable().in(words.language()))
                .orElse("–");
    }

    String label(Round round) {
        return round.labelWithin(words);
    }

    String date(LocalDate day) {
        return words.date(day);
    }

    Locale language() {
        return words.language();
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
