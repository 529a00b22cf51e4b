package se.tyngdpunkt.instrument.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import se.tyngdpunkt.instrument.rule.Condition.Relation;
import se.tyngdpunkt.instrument.rule.TimeState;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.instrument.rule.Value.Span;

/** How a condition is written: names with what must hold of them, all together, or one of a few words. */
final class ConditionFile {

    static final Map<String, Span> SPANS =
            Map.of("days", Span.DAYS, "weeks", Span.WEEKS, "months", Span.MONTHS, "years", Span.YEARS);

    private static final int LONGEST_WINDOW = 9_999;

    private ConditionFile() {}

    static Condition read(Tree tree, String where, Faults faults) {
        if (OpenTree.isOpen(tree, where, faults)) {
            return Condition.always();
        }
        return Section.read(tree, where, faults, section -> {
            List<Condition> conditions = new ArrayList<>();
            section.keys().forEach(key -> conditions.addAll(under(key, section)));
            if (section.keys().isEmpty()) {
                section.fault("", "empty-condition");
            }
            return conditions.size() == 1 ? conditions.getFirst() : new Condition.All(conditions);
        });
    }

    private static List<Condition> under(String key, Section section) {
        return switch (key) {
            case "all" -> List.of(new Condition.All(several(section, key)));
            case "any" -> List.of(new Condition.Any(several(section, key)));
            case "not" -> List.of(new Condition.Not(section.tree(key, Condition.always(), ConditionFile::read)));
            case "compare" -> section.section(key, ConditionFile::compared);
            case "happened" -> List.of(section.section(key, ConditionFile::happened));
            case "between" ->
                List.of(section.<Condition>section(
                        key, days -> new Condition.Between(days.stringOr("from", ""), days.stringOr("to", ""))));
            case "in-band" ->
                section.section(key, bands -> bands.keys().stream()
                        .<Condition>map(each -> new Condition.InBand(each, wordOrWords(bands, each)))
                        .toList());
            case "time-limit" -> section.tree(key, List.of(), ConditionFile::timeLimit);
            case "broken" -> List.of(new Condition.Broken(section.key(key)));
            default -> section.tree(key, List.of(), (tree, where, faults) -> of(key, tree, where, faults));
        };
    }

    private static List<Condition> several(Section section, String key) {
        return section.tree(key, List.of(), (tree, where, faults) -> {
            List<Condition> conditions = new ArrayList<>();
            if (tree instanceof Sequence sequence && !sequence.items().isEmpty()) {
                sequence.items()
                        .forEach(item -> conditions.add(read(item, where + "." + (conditions.size() + 1), faults)));
            } else {
                faults.add(tree.line(), where, "not-a-list");
            }
            return conditions;
        });
    }

    /** What must hold of one name: a word, a number, one of several words, or limits. */
    private static List<Condition> of(String name, Tree tree, String where, Faults faults) {
        return switch (tree) {
            case Scalar scalar -> List.of(is(name, scalar.text().strip()));
            case Sequence _ -> List.of(new Condition.Chosen(name, words(tree, where, faults)));
            case Mapping _ -> Section.read(tree, where, faults, section -> relations(new Value.Named(name), section));
        };
    }

    private static Condition is(String name, String word) {
        return switch (word) {
            case "answered" -> new Condition.Answered(name);
            case "blank" -> new Condition.Not(new Condition.Answered(name));
            default ->
                FileNumber.parse(word)
                        .<Condition>map(number ->
                                new Condition.Compared(new Value.Named(name), Relation.IS, new Value.Fixed(number)))
                        .orElseGet(() -> new Condition.Chosen(name, List.of(word)));
        };
    }

    private static List<Condition> compared(Section section) {
        return relations(ValueFile.at(section, "value"), section);
    }

    private static List<Condition> relations(Value left, Section section) {
        List<Condition> conditions = new ArrayList<>();
        for (var relation : Relation.values()) {
            if (section.has(relation.word())) {
                conditions.add(new Condition.Compared(left, relation, ValueFile.at(section, relation.word())));
            }
        }
        if (conditions.isEmpty()) {
            section.fault("", "empty-condition");
        }
        return conditions;
    }

    private static Condition happened(Section section) {
        return span(section, SPANS.keySet())
                .<Condition>map(span -> new Condition.Happened(
                        section.key("on"),
                        section.whole(span, 1, LONGEST_WINDOW),
                        SPANS.getOrDefault(span, Span.DAYS),
                        section.yesOrNoOr("first-day-too", false)))
                .orElse(Condition.always());
    }

    /** The one of these keys under which the length of a time stands. */
    static Optional<String> span(Section section, Set<String> among) {
        var spans = among.stream().filter(section::has).toList();
        if (spans.size() != 1) {
            section.fault(
                    "",
                    "not-one-kind",
                    String.join(", ", among.stream().sorted().toList()));
            return Optional.empty();
        }
        return Optional.of(spans.getFirst());
    }

    /** How a row stands to any time limit, or by name to one. */
    private static List<Condition> timeLimit(Tree tree, String where, Faults faults) {
        return tree instanceof Mapping
                ? Section.read(tree, where, faults, section -> section.keys().stream()
                        .<Condition>map(key ->
                                new Condition.AtTimeLimit(key, section.tree(key, List.of(), ConditionFile::states)))
                        .toList())
                : List.of(new Condition.AtTimeLimit("", states(tree, where, faults)));
    }

    private static List<TimeState> states(Tree tree, String where, Faults faults) {
        return words(tree, where, faults).stream()
                .flatMap(word -> {
                    var state = Optional.ofNullable(TimeState.BY_WORD.get(word.strip()));
                    if (state.isEmpty()) {
                        faults.add(
                                tree.line(),
                                where,
                                "not-a-choice",
                                Shown.of(word),
                                String.join(
                                        ", ",
                                        TimeState.BY_WORD.keySet().stream()
                                                .sorted()
                                                .toList()));
                    }
                    return state.stream();
                })
                .toList();
    }

    private static List<String> wordOrWords(Section section, String key) {
        return section.tree(key, List.of(), ConditionFile::words);
    }

    private static List<String> words(Tree tree, String where, Faults faults) {
        return switch (tree) {
            case Scalar scalar -> List.of(scalar.text());
            case Sequence sequence -> {
                List<String> words = new ArrayList<>();
                sequence.items()
                        .forEach(item -> words.addAll(
                                item instanceof Sequence ? bad(item, where, faults) : words(item, where, faults)));
                yield words;
            }
            case Mapping mapping when OpenTree.isOpen(mapping, where, faults) -> List.of();
            case Mapping _ -> bad(tree, where, faults);
        };
    }

    private static List<String> bad(Tree tree, String where, Faults faults) {
        faults.add(tree.line(), where, "not-a-word", Shown.of(where));
        return List.of();
    }
}
