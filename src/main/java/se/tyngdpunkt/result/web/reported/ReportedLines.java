package se.tyngdpunkt.result.web.reported;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.measurement.UnitFigures.Reported;
import se.tyngdpunkt.result.web.reported.ReportedPart.Line;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shell.Words;

/** The lines of what a unit has reported: each figure, and what the model makes of them. */
record ReportedLines(
        Instrument instrument, Reported now, Optional<Reported> before, Map<String, Exact> baseline, Words words) {

    private static final int DECIMALS = 2;

    Stream<Line> fields() {
        var answers = AnswerReading.ofUnit(instrument, now.typed()).answers();
        var earlier = before.map(one ->
                AnswerReading.ofUnit(one.version().instrument(), one.typed()).answers());
        return instrument.unitFigures().stream()
                .flatMap(part -> RowFields.askedOfUnit(part).stream())
                .map(RowFields.Asked::field)
                .filter(field -> answers.figure(field.key()).isPresent())
                .map(field -> {
                    var isPerCent = field.type() == FieldType.PER_CENT;
                    var given = answers.figure(field.key()).orElseThrow();
                    var last = earlier.flatMap(one -> one.figure(field.key()));
                    return new Line(
                            field.label().isBlank()
                                    ? words.say("result.reported.why")
                                    : field.label().in(words.language()),
                            false,
                            text(field, given, words),
                            last.map(one -> text(field, one, words)),
                            last.flatMap(ReportedLines::number)
                                    .flatMap(then -> number(given).map(number -> number.minus(then)))
                                    .map(change -> signed(change, isPerCent, words)),
                            Optional.ofNullable(baseline.get(field.key()))
                                    .map(number -> number(number, isPerCent, words)),
                            Optional.empty());
                });
    }

    Stream<Line> measures() {
        var earlier = before.map(one -> one.reckoned().measures()).orElse(Collections.emptyNavigableMap());
        return Standing.all(instrument, now.reckoned()).stream().map(standing -> {
            var points = standing.sum().points();
            var last =
                    Optional.ofNullable(earlier.get(standing.measure().key())).flatMap(sum -> sum.points());
            return new Line(
                    standing.measure().title().in(words.language()),
                    true,
                    points.map(number ->
                                    words.number(Standing.read(instrument.calculation(), standing.measure(), number)))
                            .orElseGet(() -> words.say("result.reported.none")),
                    last.map(number -> number(number, false, words)),
                    last.flatMap(then -> points.map(number -> number.minus(then)))
                            .map(change -> signed(change, false, words)),
                    Optional.ofNullable(baseline.get(standing.measure().key()))
                            .map(number -> number(number, false, words)),
                    standing.level().map(Standing.Level::band));
        });
    }

    private static Optional<Exact> number(Given given) {
        return given instanceof Given.Figure(var number) ? Optional.of(number) : Optional.empty();
    }

    private static String text(Field field, Given given, Words words) {
        return switch (given) {
            case Given.Figure(var number) -> number(number, field.type() == FieldType.PER_CENT, words);
            case Given.Choice chosen ->
                field.options().stream()
                        .filter(option -> option.key().equals(chosen.option()))
                        .map(option -> option.words().in(words.language()))
                        .findFirst()
                        .orElse(chosen.option());
            case Given.YesNo(var isYes) -> words.say(isYes ? "result.reported.yes" : "result.reported.no");
            case Given.Day(var date) -> words.date(date);
            case Given.Words(var text) -> text;
        };
    }

    /** With at most two decimals. */
    private static String number(Exact number, boolean isPerCent, Words words) {
        var read = isPerCent ? number.times(Exact.of(100)) : number;
        return words.number(read.rounded(DECIMALS, RoundingMode.HALF_UP)) + (isPerCent ? sign(words.language()) : "");
    }

    private static String signed(Exact change, boolean isPerCent, Words words) {
        var text = number(change, isPerCent, words);
        return change.isNegative()
                ? text.replace("-", "\u2212")
                : change.equals(Exact.ZERO) ? "\u00b1" + text : "+" + text;
    }

    private static String sign(Locale language) {
        return "sv".equals(language.getLanguage()) ? "\u00a0%" : "%";
    }
}
