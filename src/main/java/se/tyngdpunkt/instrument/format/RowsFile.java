package se.tyngdpunkt.instrument.format;

import static se.tyngdpunkt.instrument.format.PartFile.hint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.Part.Giver;
import se.tyngdpunkt.instrument.Part.Rows.Kind;
import se.tyngdpunkt.instrument.Part.Takes;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Value;

/** The parts with fields of any type: figures, case lists and other rows, and what lowers a norm. */
final class RowsFile {

    static final Map<String, Level> LEVELS = Map.of("person", Level.PERSON, "unit", Level.UNIT, "whole", Level.WHOLE);

    private static final Map<String, FieldType> TYPES = Map.of(
            "number", FieldType.NUMBER,
            "whole-number", FieldType.WHOLE,
            "per-cent", FieldType.PER_CENT,
            "hours", FieldType.HOURS,
            "date", FieldType.DATE,
            "week", FieldType.WEEK,
            "choice", FieldType.CHOICE,
            "yes-no", FieldType.YES_NO,
            "text", FieldType.TEXT);

    private static final Map<String, Giver> GIVERS =
            Map.of("worker", Giver.WORKER, "leader", Giver.LEADER, "manager", Giver.MANAGER);

    private static final Set<String> LIMIT_SPANS = Set.of("days", "weeks", "months");
    private static final int LONGEST_LIMIT = 999;

    private static final int MOST_MONTHS = 600;

    private RowsFile() {}

    static Part figures(Section part) {
        return new Part.Figures(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNoOr("required", true),
                part.choiceOr("level", LEVELS, Level.PERSON),
                part.sections("fields", RowsFile::field));
    }

    static Part cases(Section part) {
        return rows(part, Kind.CASES);
    }

    static Part rows(Section part) {
        return rows(part, Kind.OTHER);
    }

    private static Part rows(Section part, Kind kind) {
        return new Part.Rows(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNoOr("required", false),
                kind,
                part.choiceOr("level", LEVELS, Level.PERSON),
                part.sections("fields", RowsFile::field),
                part.has("weight") || part.has("weights") ? PartFile.weights(part) : Map.of(),
                part.treeOr("counted", Condition.always(), ConditionFile::read),
                part.sectionsOr("time-limits", RowsFile::timeLimit));
    }

    private static Part.TimeLimit timeLimit(Section limit) {
        var span = ConditionFile.span(limit, LIMIT_SPANS);
        return new Part.TimeLimit(
                limit.key("key"),
                limit.text("title"),
                limit.treeOr("when", Condition.always(), ConditionFile::read),
                limit.key("from"),
                span.map(key -> limit.whole(key, 1, LONGEST_LIMIT)).orElse(1),
                ConditionFile.SPANS.getOrDefault(span.orElse(""), Value.Span.DAYS),
                limit.has("warn-days") ? limit.whole("warn-days", 0, LONGEST_LIMIT) : 0,
                limit.stringOr("cite", ""));
    }

    private static Field field(Section field) {
        var type = field.choice("type", TYPES, FieldType.NUMBER);
        return new Field(
                field.key("key"),
                field.text("label"),
                hint(field),
                type,
                type == FieldType.CHOICE ? field.sections("options", PartFile::option) : List.of(),
                StepFile.interval(field),
                field.choiceOr("by", GIVERS, Giver.WORKER),
                field.yesOrNoOr("required", true),
                field.yesOrNoOr("needs-reason", false),
                field.yesOrNoOr("carried-over", false),
                field.stringOr("cite", ""));
    }

    static Part reductions(Section part) {
        return new Part.Reductions(
                part.key("key"),
                part.text("title"),
                hint(part),
                part.yesOrNoOr("required", false),
                part.sections("reasons", RowsFile::reason));
    }

    /** Takes a {@code share} of the norm or an {@code amount} in its unit; {@code given} leaves the figure to the answers. */
    private static Part.Reason reason(Section reason) {
        var takes = reason.choice("takes", Map.of("share", Takes.SHARE, "amount", Takes.AMOUNT), Takes.SHARE);
        return new Part.Reason(
                reason.key("key"),
                reason.text("label"),
                takes,
                ValueFile.atOr(reason, "value", new Value.Named(Part.Reductions.AMOUNT)),
                reason.has("lasts-months") ? reason.whole("lasts-months", 1, MOST_MONTHS) : 0,
                reason.stringOr("cite", ""));
    }
}
