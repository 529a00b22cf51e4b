package se.tyngdpunkt.instrument.format;

import java.util.Map;
import java.util.function.Function;
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

/** The parts of a model's file. A new kind of part is a record in {@link Part} and a line in {@link #KINDS}. */
final class PartFile {

    private static final Map<String, Function<Section, Part>> KINDS = Map.of(
            "self-rating", PartFile::selfRating,
            "working-time", PartFile::workingTime,
            "counted-activities", PartFile::countedActivities,
            "risk-counts", PartFile::riskCounts,
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
                part.yesOrNo("required"),
                part.sections("scales", PartFile::scale));
    }

    private static Scale scale(Section scale) {
        return new Scale(
                scale.key("key"),
                scale.text("label"),
                scale.text("question"),
                scale.choice("direction", DIRECTIONS, Direction.HIGHER_IS_BETTER),
                scale.sections("options", option -> new Option(option.key("key"), option.text("words"))),
                scale.string("cite"));
    }

    private static Part workingTime(Section part) {
        return new WorkingTime(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNo("required"),
                part.sections("fields", PartFile::timeField));
    }

    private static TimeField timeField(Section field) {
        return new TimeField(
                field.key("key"),
                field.text("label"),
                hint(field),
                field.choice("unit", UNITS, TimeUnit.HOURS),
                field.string("cite"));
    }

    private static Part countedActivities(Section part) {
        return new CountedActivities(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNo("required"),
                part.sections("rows", PartFile::activityRow));
    }

    private static ActivityRow activityRow(Section row) {
        return new ActivityRow(
                row.key("key"),
                row.whole("number", 1, MOST_ROWS),
                row.text("label"),
                row.exact("weight"),
                row.choice("counts", WINDOWS, Window.STOCK),
                row.section("help", PartFile::help),
                row.text("short-label"),
                row.string("cite"));
    }

    private static Part riskCounts(Section part) {
        return new RiskCounts(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNo("required"),
                part.sections("rows", PartFile::riskRow));
    }

    private static RiskRow riskRow(Section row) {
        return new RiskRow(
                row.key("key"),
                row.whole("number", 1, MOST_ROWS),
                row.text("label"),
                row.section("help", PartFile::help),
                row.text("short-label"),
                row.string("cite"));
    }

    private static Help help(Section help) {
        return new Help(help.text("definition"), help.text("includes"), help.text("excludes"), help.text("example"));
    }

    private static Part freeComment(Section part) {
        return new FreeComment(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNo("required"),
                part.whole("max-length", 1, LONGEST_COMMENT));
    }

    private static Text hint(Section section) {
        return section.has("hint") ? section.text("hint") : Text.NONE;
    }
}
