package se.tyngdpunkt.instrument.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.tyngdpunkt.instrument.file.Faults;
import se.tyngdpunkt.instrument.file.FileNumber;
import se.tyngdpunkt.instrument.file.OpenTree;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.file.Shown;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.instrument.rule.Value.Between;
import se.tyngdpunkt.instrument.rule.Value.Gathering;
import se.tyngdpunkt.instrument.rule.Value.Joining;
import se.tyngdpunkt.instrument.rule.Value.Span;
import se.tyngdpunkt.instrument.rule.Value.Way;

/** How a value is written: a number, a name, or one of the words below with what belongs to it. */
final class ValueFile {

    static final Map<String, Way> WAYS =
            Map.of("half-up", Way.HALF_UP, "half-even", Way.HALF_EVEN, "up", Way.UP, "down", Way.DOWN);

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int MOST_DECIMALS = 12;

    private static final Map<String, Function<Section, Value>> KINDS = Map.ofEntries(
            joined("sum", Joining.SUM),
            joined("difference", Joining.DIFFERENCE),
            joined("product", Joining.PRODUCT),
            joined("quotient", Joining.QUOTIENT),
            joined("least", Joining.LEAST),
            joined("greatest", Joining.GREATEST),
            gathered("total", Gathering.TOTAL),
            gathered("count", Gathering.COUNT),
            gathered("mean", Gathering.MEAN),
            gathered("highest", Gathering.HIGHEST),
            gathered("lowest", Gathering.LOWEST),
            since("days-since", Span.DAYS),
            since("weeks-since", Span.WEEKS),
            since("months-since", Span.MONTHS),
            since("years-since", Span.YEARS),
            Map.entry("steps", section -> section.section("steps", StepFile::steps)),
            Map.entry("tiers", section -> section.section("tiers", StepFile::tiers)),
            Map.entry("table", section -> section.section("table", StepFile::table)),
            Map.entry("dated", section -> new Value.Dated(section.sections("dated", StepFile::fromDay))),
            Map.entry("choose", section -> section.section("choose", ValueFile::choose)),
            Map.entry("matrix", section -> section.section("matrix", ValueFile::matrix)),
            Map.entry("when", ValueFile::when),
            Map.entry("value", ValueFile::fallback),
            Map.entry("round", section -> section.section("round", ValueFile::rounded)),
            Map.entry("part", section -> new Value.OfPart(section.key("part"), section.stringOr("measure", ""))),
            Map.entry("norm", section -> new Value.OfNorm(section.key("norm"), false)),
            Map.entry("share-of", section -> new Value.OfNorm(section.key("share-of"), true)),
            Map.entry("baseline", section -> new Value.Baseline(section.key("baseline"))));

    private ValueFile() {}

    static Value at(Section section, String key) {
        return section.tree(key, Value.notDefined(), ValueFile::read);
    }

    static Value atOr(Section section, String key, Value otherwise) {
        return section.treeOr(key, otherwise, ValueFile::read);
    }

    static Value read(Tree tree, String where, Faults faults) {
        if (OpenTree.isOpen(tree, where, faults)) {
            return Value.notDefined();
        }
        return switch (tree) {
            case Scalar scalar -> plain(scalar, where, faults);
            case Mapping mapping -> built(mapping, where, faults);
            case Sequence sequence -> {
                faults.add(sequence.line(), where, "not-a-value");
                yield Value.notDefined();
            }
        };
    }

    private static Value plain(Scalar scalar, String where, Faults faults) {
        var text = scalar.text().strip();
        if (text.equals("not-defined")) {
            return Value.notDefined();
        }
        if (NAME.matcher(text).matches()) {
            return new Value.Named(text);
        }
        if (text.isEmpty()) {
            faults.add(scalar.line(), where, "empty", where.substring(where.lastIndexOf('.') + 1));
            return Value.notDefined();
        }
        var number = FileNumber.parse(text);
        if (number.isEmpty()) {
            faults.add(scalar.line(), where, "not-a-value-word", Shown.of(text));
        }
        return number.<Value>map(Value.Fixed::new).orElse(Value.notDefined());
    }

    private static Value built(Mapping mapping, String where, Faults faults) {
        var kinds = mapping.entries().sequencedKeySet().stream()
                .filter(KINDS::containsKey)
                .toList();
        if (kinds.size() != 1) {
            faults.add(
                    mapping.line(),
                    where,
                    "not-one-kind",
                    String.join(", ", KINDS.keySet().stream().sorted().toList()));
            return Value.notDefined();
        }
        return Section.read(mapping, where, faults, KINDS.getOrDefault(kinds.getFirst(), _ -> Value.notDefined()));
    }

    private static Map.Entry<String, Function<Section, Value>> joined(String word, Joining how) {
        return Map.entry(word, section -> new Value.Joined(how, values(section, word)));
    }

    private static List<Value> values(Section section, String word) {
        return section.tree(word, List.of(), (tree, where, faults) -> {
            List<Value> values = new ArrayList<>();
            if (tree instanceof Sequence sequence && !sequence.items().isEmpty()) {
                sequence.items().forEach(item -> values.add(read(item, where + "." + (values.size() + 1), faults)));
            } else {
                faults.add(tree.line(), where, "not-a-list");
            }
            return values;
        });
    }

    private static Map.Entry<String, Function<Section, Value>> gathered(String word, Gathering how) {
        return Map.entry(
                word,
                outer -> outer.section(word, section -> {
                    var isCount = how == Gathering.COUNT;
                    var each = isCount ? new Value.Fixed(FileNumber.ONE) : at(section, "each");
                    return new Value.Gathered(
                            how,
                            section.key("of"),
                            each,
                            section.treeOr("where", Condition.always(), ConditionFile::read),
                            section.stringOr("by", ""));
                }));
    }

    private static Map.Entry<String, Function<Section, Value>> since(String word, Span span) {
        return Map.entry(word, section -> new Value.Since(span, section.key(word)));
    }

    private static Value choose(Section section) {
        return new Value.Choose(
                section.key("by"),
                section.tree("values", new LinkedHashMap<>(), ValueFile::byOption),
                atOr(section, "otherwise", Value.notDefined()));
    }

    private static SequencedMap<String, Value> byOption(Tree tree, String where, Faults faults) {
        return Section.read(tree, where, faults, options -> {
            var values = new LinkedHashMap<String, Value>();
            options.keys().forEach(option -> values.put(option, at(options, option)));
            return values;
        });
    }

    private static Value matrix(Section section) {
        return new Value.Matrix(
                section.key("rows"),
                section.key("columns"),
                section.section("values", rows -> {
                    var values = new LinkedHashMap<String, SequencedMap<String, Value>>();
                    rows.keys()
                            .forEach(
                                    row -> values.put(row, rows.tree(row, new LinkedHashMap<>(), ValueFile::byOption)));
                    return values;
                }),
                atOr(section, "otherwise", Value.notDefined()));
    }

    private static Value when(Section section) {
        return new Value.When(
                section.tree("when", Condition.always(), ConditionFile::read),
                at(section, "then"),
                at(section, "otherwise"));
    }

    private static Value fallback(Section section) {
        return new Value.Fallback(at(section, "value"), at(section, "if-not-defined"));
    }

    private static Value rounded(Section section) {
        return new Value.Rounded(
                at(section, "value"),
                section.whole("decimals", 0, MOST_DECIMALS),
                section.choiceOr("way", WAYS, Way.HALF_UP));
    }

    static Between between(Section section) {
        return section.choiceOr(
                "between",
                Map.of(
                        "not-defined", Between.NOT_DEFINED,
                        "lower", Between.LOWER,
                        "higher", Between.HIGHER,
                        "linear", Between.LINEAR),
                Between.NOT_DEFINED);
    }
}
