package se.tyngdpunkt.instrument.format;

import java.util.NavigableMap;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.file.Faults;
import se.tyngdpunkt.instrument.file.FileNumber;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.file.Shown;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.rule.Bound;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.shared.number.Exact;

/** Values that go by where a number or a day lies, and the intervals they are told by. */
final class StepFile {

    private StepFile() {}

    static Value steps(Section section) {
        return new Value.Steps(
                ValueFile.at(section, "over"),
                section.sections("at", step -> new Value.Step(interval(step), ValueFile.at(step, "value"))),
                ValueFile.atOr(section, "otherwise", Value.notDefined()));
    }

    static Value tiers(Section section) {
        return new Value.Tiers(
                ValueFile.at(section, "over"),
                section.sections("at", tier -> new Value.Tier(bound(tier, "up-to", true), ValueFile.at(tier, "each"))));
    }

    static Value.FromDay fromDay(Section day) {
        return new Value.FromDay(day.date("from"), ValueFile.at(day, "value"));
    }

    static Value table(Section section) {
        return new Value.Table(
                ValueFile.at(section, "over"),
                section.tree("at", new TreeMap<>(), StepFile::points),
                ValueFile.between(section));
    }

    /** {@code from} and {@code up-to} take their number in, {@code above} and {@code below} do not. */
    static Interval interval(Section section) {
        var lower = bound(section, "from", true);
        var upper = bound(section, "up-to", true);
        if (section.has("above")) {
            if (section.has("from")) {
                section.fault("above", "two-ends", "from", "above");
            }
            lower = bound(section, "above", false);
        }
        if (section.has("below")) {
            if (section.has("up-to")) {
                section.fault("below", "two-ends", "up-to", "below");
            }
            upper = bound(section, "below", false);
        }
        return new Interval(lower, upper);
    }

    private static Bound bound(Section section, String key, boolean included) {
        return section.treeOr(
                key, Bound.none(), (tree, where, faults) -> new Bound.At(number(tree, where, faults), included));
    }

    static Exact number(Tree tree, String where, Faults faults) {
        if (tree instanceof Tree.Scalar scalar) {
            var number = FileNumber.parse(scalar.text().strip());
            if (scalar.text().isBlank()) {
                faults.add(tree.line(), where, "empty", where.substring(where.lastIndexOf('.') + 1));
            } else if (number.isEmpty()) {
                faults.add(tree.line(), where, "not-a-number", Shown.of(scalar.text()));
            }
            return number.orElse(Exact.ZERO);
        }
        faults.add(tree.line(), where, "not-a-word");
        return Exact.ZERO;
    }

    private static NavigableMap<Exact, Exact> points(Tree tree, String where, Faults faults) {
        return Section.read(tree, where, faults, section -> {
            var points = new TreeMap<Exact, Exact>();
            for (var key : section.keys()) {
                var at = FileNumber.parse(key);
                var value = section.tree(key, Exact.ZERO, StepFile::number);
                if (at.isEmpty()) {
                    section.fault(key, "not-a-number", Shown.of(key));
                } else if (points.put(at.get(), value) != null) {
                    section.fault(key, "duplicate-key", Shown.of(key));
                }
            }
            return points;
        });
    }
}
