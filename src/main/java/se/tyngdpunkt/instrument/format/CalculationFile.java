package se.tyngdpunkt.instrument.format;

import static se.tyngdpunkt.instrument.format.RowsFile.LEVELS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.Calculation.Baseline;
import se.tyngdpunkt.instrument.Calculation.Basis;
import se.tyngdpunkt.instrument.Calculation.Lasting;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Calculation.Limit;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Calculation.Rounded;
import se.tyngdpunkt.instrument.Calculation.Rounding;
import se.tyngdpunkt.instrument.Calculation.Term;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Condition.Relation;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.instrument.rule.Value.Way;
import se.tyngdpunkt.shared.number.Exact;

/** Measures, norms, limits, bands and rounding of a model's file; all may be left out. */
final class CalculationFile {

    private static final Map<String, Basis> BASES =
            Map.of("law", Basis.LAW, "local-decision", Basis.LOCAL_DECISION, "recommendation", Basis.RECOMMENDATION);

    private static final Map<Rounded, String> ROUNDED =
            Map.of(Rounded.POINTS, "points", Rounded.NORM, "norm", Rounded.SHARE, "share");

    private static final List<Relation> KEPT = List.of(Relation.FROM, Relation.ABOVE, Relation.UP_TO, Relation.BELOW);

    private static final int MOST_DECIMALS = 12;
    private static final int MOST_ROUNDS = 99;
    private static final int MOST_WEEKS = 999;

    private CalculationFile() {}

    static Calculation read(Section file) {
        return new Calculation(
                file.has("measures") ? file.sections("measures", CalculationFile::measure) : List.of(usual()),
                file.sectionsOr("norms", CalculationFile::norm),
                file.sectionsOr("limits", CalculationFile::limit),
                file.sectionsOr("bands", CalculationFile::bands),
                file.has("rounding") ? file.section("rounding", CalculationFile::rounding) : Rounding.NONE,
                file.sectionsOr("baseline", CalculationFile::baseline));
    }

    private static Measure usual() {
        return new Measure(
                Calculation.USUAL_MEASURE,
                Text.ours("Poäng", "Points"),
                Text.ours("poäng", "points"),
                Level.PERSON,
                Value.notDefined(),
                List.of());
    }

    private static Measure measure(Section measure) {
        return new Measure(
                measure.key("key"),
                measure.text("title"),
                measure.textOr("unit", Text.NONE),
                measure.choiceOr("level", LEVELS, Level.PERSON),
                ValueFile.atOr(measure, "value", Value.notDefined()),
                measure.sectionsOr(
                        "fixed", term -> new Term(term.key("key"), term.text("label"), ValueFile.at(term, "value"))));
    }

    private static Norm norm(Section norm) {
        return new Norm(
                norm.key("key"),
                norm.text("title"),
                norm.choiceOr("basis", BASES, Basis.LOCAL_DECISION),
                norm.stringOr("of", Calculation.USUAL_MEASURE),
                norm.treeOr("when", Condition.always(), ConditionFile::read),
                ValueFile.at(norm, "value"),
                norm.stringOr("less", ""),
                norm.stringOr("cite", ""));
    }

    private static Limit limit(Section limit) {
        var kept = KEPT.stream().filter(each -> limit.has(each.word())).toList();
        if (kept.size() != 1) {
            limit.fault("", "not-one-kind", "above, below, from, up-to");
        }
        var relation = kept.isEmpty() ? Relation.UP_TO : kept.getFirst();
        return new Limit(
                limit.key("key"),
                limit.text("title"),
                limit.choiceOr("basis", BASES, Basis.LOCAL_DECISION),
                limit.choiceOr("level", LEVELS, Level.PERSON),
                limit.treeOr("when", Condition.always(), ConditionFile::read),
                ValueFile.at(limit, "value"),
                relation,
                ValueFile.atOr(limit, relation.word(), Value.notDefined()),
                limit.stringOr("cite", ""));
    }

    private static Bands bands(Section bands) {
        return new Bands(
                bands.key("key"),
                bands.text("title"),
                bands.stringOr("of", Calculation.USUAL_MEASURE),
                bands.stringOr("share-of", ""),
                bands.sections("levels", CalculationFile::band),
                bands.has("lasting") ? bands.section("lasting", CalculationFile::lasting) : Lasting.NEVER);
    }

    private static Band band(Section band) {
        var isGap = band.has("not-defined") && band.yesOrNo("not-defined");
        return new Band(
                band.key("key"),
                StepFile.interval(band),
                isGap ? Text.NONE : band.text("word"),
                band.stringOr("symbol", ""),
                band.stringOr("colour", ""),
                band.textOr("action", Text.NONE),
                band.textOr("owner", Text.NONE));
    }

    private static Lasting lasting(Section lasting) {
        if (lasting.has("rounds") == lasting.has("weeks")) {
            lasting.fault("", "not-one-kind", "rounds, weeks");
        }
        return new Lasting(
                lasting.words("bands"),
                lasting.has("rounds") ? lasting.whole("rounds", 2, MOST_ROUNDS) : 0,
                lasting.has("weeks") ? lasting.whole("weeks", 1, MOST_WEEKS) : 0,
                lasting.textOr("to", Text.NONE));
    }

    private static Rounding rounding(Section rounding) {
        var decimals = new HashMap<Rounded, Integer>();
        ROUNDED.forEach((what, key) -> {
            if (rounding.has(key)) {
                decimals.put(what, rounding.whole(key, 0, MOST_DECIMALS));
            }
        });
        return new Rounding(decimals, rounding.choiceOr("way", ValueFile.WAYS, Way.HALF_UP));
    }

    private static Baseline baseline(Section baseline) {
        var figures = new HashMap<String, Exact>();
        baseline.section("figures", section -> {
            section.keys().forEach(key -> figures.put(key, section.tree(key, Exact.ZERO, StepFile::number)));
            return figures;
        });
        return new Baseline(baseline.string("unit"), baseline.date("date"), figures, baseline.stringOr("cite", ""));
    }
}
