package se.tyngdpunkt.instrument.format;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.ActivityRow;
import se.tyngdpunkt.instrument.Part.CountedActivities;
import se.tyngdpunkt.instrument.Part.Direction;
import se.tyngdpunkt.instrument.Part.FreeComment;
import se.tyngdpunkt.instrument.Part.Help;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.Part.RiskCounts;
import se.tyngdpunkt.instrument.Part.RiskRow;
import se.tyngdpunkt.instrument.Part.Scale;
import se.tyngdpunkt.instrument.Part.SelfRating;
import se.tyngdpunkt.instrument.Part.TimeField;
import se.tyngdpunkt.instrument.Part.TimeUnit;
import se.tyngdpunkt.instrument.Part.Window;
import se.tyngdpunkt.instrument.Part.WorkingTime;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.file.FileNumber;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.rule.Value;

/** The parts of a model's file. A new kind of part is a record in {@link Part} and a line in {@link #KINDS}. */
final class PartFile {

    private static final Map<String, Function<Section, Part>> KINDS = Map.of(
            "self-rating", PartFile::selfRating,
            "working-time", PartFile::workingTime,
            "counted-activities", PartFile::countedActivities,
            "risk-counts", PartFile::riskCounts,
            "figures", RowsFile::figures,
            "case-list", RowsFile::cases,
            "rows", RowsFile::rows,
            "reductions", RowsFile::reductions,
            "free-comment", PartFile::freeComment);

    private static final Map<String, Direction> DIRECTIONS = Map.of(
            "higher-is-better", Direction.HIGHER_IS_BETTER,
            "lower-is-better", Direction.LOWER_IS_BETTER,
            "middle-is-best", Direction.MIDDLE_IS_BEST);

    private static final Map<String, TimeUnit> UNITS = Map.of("per-cent", TimeUnit.PER_CENT, "hours", TimeUnit.HOURS);

    private static final Map<String, Window> WINDOWS =
            Map.of("stock", Window.STOCK, "within-window", Window.WITHIN_WINDOW);

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_COMMENT = 2_000;

    private PartFile() {}

    static Part read(Section section) {
        return section.choice("kind", KINDS, PartFile::freeComment).apply(section);
    }

    private static Part selfRating(Section part) {
        return new SelfRating(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNoOr("required", true),
                part.sections("scales", PartFile::scale));
    }

    private static Scale scale(Section scale) {
        return new Scale(
                scale.key("key"),
                scale.text("label"),
                scale.text("question"),
                scale.choice("direction", DIRECTIONS, Direction.HIGHER_IS_BETTER),
                scale.sections("options", PartFile::option),
                scale.stringOr("cite", ""));
    }

    /** A key that is a number is the answer's value too, unless another is given. */
    static Option option(Section option) {
        var key = option.optionKey("key");
        var value = FileNumber.parse(key).<Value>map(Value.Fixed::new).orElse(Value.notDefined());
        return new Option(key, option.text("words"), ValueFile.atOr(option, "value", value));
    }

    private static Part workingTime(Section part) {
        return new WorkingTime(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNoOr("required", true),
                part.sections("fields", PartFile::timeField));
    }

    private static TimeField timeField(Section field) {
        return new TimeField(
                field.key("key"),
                field.text("label"),
                hint(field),
                field.choice("unit", UNITS, TimeUnit.HOURS),
                field.stringOr("cite", ""));
    }

    private static Part countedActivities(Section part) {
        return new CountedActivities(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNoOr("required", true),
                numbered(part, PartFile::activityRow));
    }

    private static <R> List<R> numbered(Section part, BiFunction<Section, Integer, R> reader) {
        var number = new AtomicInteger();
        return part.sections("rows", row -> reader.apply(row, number.incrementAndGet()));
    }

    /** The number may be left out; it is the row's place. */
    private static int number(Section row, int place) {
        return row.has("number") ? row.whole("number", 1, MOST_ROWS) : place;
    }

    private static ActivityRow activityRow(Section row, int place) {
        return new ActivityRow(
                row.key("key"),
                number(row, place),
                row.text("label"),
                weights(row),
                row.choiceOr("counts", WINDOWS, Window.STOCK),
                help(row),
                row.textOr("short-label", label(row)),
                row.stringOr("cite", ""));
    }

    private static Part riskCounts(Section part) {
        return new RiskCounts(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNoOr("required", true),
                numbered(part, PartFile::riskRow));
    }

    private static RiskRow riskRow(Section row, int place) {
        return new RiskRow(
                row.key("key"),
                number(row, place),
                row.text("label"),
                help(row),
                row.textOr("short-label", label(row)),
                row.stringOr("cite", ""));
    }

    /** One {@code weight} in the usual measure, or {@code weights} by measure. */
    static Map<String, Value> weights(Section row) {
        if (row.has("weights")) {
            return row.section("weights", weights -> weights.keys().stream()
                    .collect(Collectors.toMap(key -> key, key -> ValueFile.at(weights, key))));
        }
        return Map.of(Calculation.USUAL_MEASURE, ValueFile.at(row, "weight"));
    }

    private static Text label(Section row) {
        return row.has("short-label") ? Text.NONE : row.text("label");
    }

    private static Help help(Section row) {
        return row.has("help")
                ? row.section(
                        "help",
                        help -> new Help(
                                help.text("definition"),
                                help.text("includes"),
                                help.text("excludes"),
                                help.text("example")))
                : new Help(Text.NONE, Text.NONE, Text.NONE, Text.NONE);
    }

    private static Part freeComment(Section part) {
        return new FreeComment(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNoOr("required", true),
                part.whole("max-length", 1, LONGEST_COMMENT));
    }

    static Text hint(Section section) {
        return section.has("hint") ? section.text("hint") : Text.NONE;
    }
}
