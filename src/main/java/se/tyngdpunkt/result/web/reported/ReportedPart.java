package se.tyngdpunkt.result.web.reported;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Baseline;
import se.tyngdpunkt.instrument.Calculation.Limit;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.UnitFigures.Reported;
import se.tyngdpunkt.result.domain.picture.ReportsOfUnits.OfUnit;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shell.Words;

/**
 * What one unit has reported in a round, line by line.
 *
 * @param baseline the figures from the time before the first round, with their source, where the model has them for the unit
 * @param broken the limits that the unit's figures do not keep
 */
public record ReportedPart(
        OfUnit of, List<Line> lines, Optional<Round> lastTime, Optional<Baseline> baseline, List<String> broken) {

    private static final int DECIMALS = 2;

    public ReportedPart {
        lines = List.copyOf(lines);
        broken = List.copyOf(broken);
    }

    /**
     * One figure, or what the model makes of them.
     *
     * @param isMeasure whether the model works it out
     * @param change since last time, with its sign
     * @param band where the model judges it
     */
    public record Line(
            String label,
            boolean isMeasure,
            String now,
            Optional<String> before,
            Optional<String> change,
            Optional<String> baseline,
            Optional<Band> band) {}

    public boolean hasBaseline() {
        return lines.stream().anyMatch(line -> line.baseline().isPresent());
    }

    public static ReportedPart of(OfUnit unit, Words words) {
        return unit.now()
                .map(now -> of(unit, now, words))
                .orElseGet(() -> new ReportedPart(unit, List.of(), Optional.empty(), Optional.empty(), List.of()));
    }

    private static ReportedPart of(OfUnit unit, Reported now, Words words) {
        var instrument = now.version().instrument();
        var baseline = instrument.calculation().baselines().stream()
                .filter(each -> each.unit().equals(unit.unit().name()))
                .findFirst();
        var figures = baseline.map(Baseline::figures).orElse(Map.of());
        return new ReportedPart(
                unit,
                Stream.concat(
                                fields(instrument, now, unit.before(), figures, words),
                                measures(instrument, now, unit.before(), figures, words))
                        .toList(),
                unit.before().map(Reported::round),
                baseline,
                instrument.calculation().limits().stream()
                        .filter(limit -> now.reckoned().broken().contains(limit.key()))
                        .map(Limit::title)
                        .map(title -> title.in(words.language()))
                        .toList());
    }

    private static Stream<Line> fields(
            Instrument instrument, Reported now, Optional<Reported> before, Map<String, Exact> baseline, Words words) {
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
                            last.flatMap(ReportedPart::number)
                                    .flatMap(then -> number(given).map(number -> number.minus(then)))
                                    .map(change -> signed(change, isPerCent, words)),
                            Optional.ofNullable(baseline.get(field.key()))
                                    .map(number -> number(number, isPerCent, words)),
                            Optional.empty());
                });
    }

    private static Stream<Line> measures(
            Instrument instrument, Reported now, Optional<Reported> before, Map<String, Exact> baseline, Words words) {
        var earlier = before.map(one -> one.reckoned().measures()).orElse(Collections.emptyNavigableMap());
        return Standing.all(instrument, now.reckoned()).stream().map(standing -> {
            var points = standing.sum().points();
            var last =
                    Optional.ofNullable(earlier.get(standing.measure().key())).flatMap(sum -> sum.points());
            return new Line(
                    standing.measure().title().in(words.language()),
                    true,
                    points.map(number -> number(number, false, words))
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

    /** With at most two decimals, as it is read; what is judged is the exact figure. */
    private static String number(Exact number, boolean isPerCent, Words words) {
        var read = isPerCent ? number.times(Exact.of(100)) : number;
        return read.rounded(DECIMALS, RoundingMode.HALF_UP).in(words.language())
                + (isPerCent ? sign(words.language()) : "");
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
