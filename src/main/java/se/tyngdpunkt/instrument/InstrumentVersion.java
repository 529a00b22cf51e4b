package se.tyngdpunkt.instrument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.Part.Giver;

/** One unchangeable content of a model: its SHA-256 (over the content, not over blanks and comments) and the file's text. */
public record InstrumentVersion(String hash, Instrument instrument, String text) {

    public InstrumentVersionId id() {
        return InstrumentVersionId.ofHash(hash);
    }

    /** Whether figures of the earlier version may stand beside this one's: it asks the same, or is declared so by this model. */
    public boolean isComparableWith(InstrumentVersion earlier) {
        return hash.equals(earlier.hash) || asksTheSame(earlier.instrument) || declaresComparable(earlier.instrument);
    }

    /** A better word about where a model comes from, or a longer help, breaks nobody's series; another question does. */
    private boolean asksTheSame(Instrument earlier) {
        return instrument.key().equals(earlier.key()) && Series.of(instrument).equals(Series.of(earlier));
    }

    private boolean declaresComparable(Instrument earlier) {
        return instrument.key().equals(earlier.key())
                && instrument.comparableVersions().contains(earlier.version());
    }

    /** What a series of figures rests on: what is asked, what it weighs, what it is held against and how it is judged. */
    private record Series(List<Part> parts, Calculation calculation, int windowInDays) {

        static Series of(Instrument instrument) {
            var calculation = instrument.calculation();
            return new Series(
                    inOrder(
                            instrument.parts().stream()
                                    .filter(part -> !(part instanceof Part.FreeComment))
                                    .toList(),
                            Part::key,
                            Series::asked),
                    new Calculation(
                            inOrder(calculation.measures(), Calculation.Measure::key, Series::measure),
                            calculation.norms().stream().map(Series::norm).toList(),
                            inOrder(calculation.limits(), Calculation.Limit::key, Series::limit),
                            calculation.bands().stream().map(Series::bands).toList(),
                            calculation.rounding(),
                            inOrder(calculation.baselines(), Calculation.Baseline::unit, Series::baseline)),
                    instrument.way().referenceWindowDays());
        }

        private static Part asked(Part part) {
            var key = part.key();
            return switch (part) {
                case Part.SelfRating felt ->
                    new Part.SelfRating(
                            key,
                            Text.NONE,
                            Text.NONE,
                            felt.required(),
                            inOrder(felt.scales(), Part.Scale::key, Series::scale));
                case Part.WorkingTime time ->
                    new Part.WorkingTime(
                            key,
                            Text.NONE,
                            Text.NONE,
                            time.required(),
                            inOrder(time.fields(), Part.TimeField::key, Series::time));
                case Part.CountedActivities counted ->
                    new Part.CountedActivities(
                            key,
                            Text.NONE,
                            Text.NONE,
                            counted.required(),
                            inOrder(counted.rows(), Part.ActivityRow::key, Series::row));
                case Part.RiskCounts risks ->
                    new Part.RiskCounts(
                            key,
                            Text.NONE,
                            Text.NONE,
                            risks.required(),
                            inOrder(risks.rows(), Part.RiskRow::key, Series::risk));
                case Part.Figures figures ->
                    new Part.Figures(
                            key,
                            Text.NONE,
                            Text.NONE,
                            figures.required(),
                            figures.level(),
                            inOrder(figures.fields(), Part.Field::key, Series::field));
                case Part.Rows rows ->
                    new Part.Rows(
                            key,
                            Text.NONE,
                            Text.NONE,
                            rows.required(),
                            rows.kind(),
                            rows.level(),
                            inOrder(rows.fields(), Part.Field::key, Series::field),
                            rows.weights(),
                            rows.counted(),
                            inOrder(rows.timeLimits(), Part.TimeLimit::key, Series::timeLimit));
                case Part.Reductions less ->
                    new Part.Reductions(
                            key,
                            Text.NONE,
                            Text.NONE,
                            less.required(),
                            inOrder(less.reasons(), Part.Reason::key, Series::reason));
                case Part.FreeComment comment -> comment;
            };
        }

        private static Part.Scale scale(Part.Scale scale) {
            return new Part.Scale(
                    scale.key(), Text.NONE, words(scale.question()), scale.direction(), options(scale.options()), "");
        }

        private static List<Part.Option> options(List<Part.Option> options) {
            return options.stream()
                    .map(option -> new Part.Option(option.key(), words(option.words()), option.value()))
                    .toList();
        }

        private static Part.TimeField time(Part.TimeField field) {
            return new Part.TimeField(field.key(), words(field.label()), Text.NONE, field.unit(), "");
        }

        private static Part.ActivityRow row(Part.ActivityRow row) {
            return new Part.ActivityRow(
                    row.key(), 0, words(row.label()), row.weights(), row.window(), NO_HELP, Text.NONE, "");
        }

        private static Part.RiskRow risk(Part.RiskRow row) {
            return new Part.RiskRow(row.key(), 0, words(row.label()), NO_HELP, Text.NONE, "");
        }

        /** The hint of what the leader gives is the key she scores by. */
        private static Part.Field field(Part.Field field) {
            return new Part.Field(
                    field.key(),
                    words(field.label()),
                    field.giver() == Giver.LEADER ? words(field.hint()) : Text.NONE,
                    field.type(),
                    options(field.options()),
                    field.allowed(),
                    field.giver(),
                    field.required(),
                    false,
                    false,
                    "");
        }

        private static Part.TimeLimit timeLimit(Part.TimeLimit limit) {
            return new Part.TimeLimit(
                    limit.key(),
                    Text.NONE,
                    limit.when(),
                    limit.from(),
                    limit.number(),
                    limit.span(),
                    limit.warnDays(),
                    "");
        }

        private static Part.Reason reason(Part.Reason reason) {
            return new Part.Reason(
                    reason.key(), words(reason.label()), reason.takes(), reason.value(), reason.lastsMonths(), "");
        }

        private static Calculation.Measure measure(Calculation.Measure measure) {
            return new Calculation.Measure(
                    measure.key(),
                    Text.NONE,
                    Text.NONE,
                    measure.level(),
                    measure.value(),
                    inOrder(
                            measure.fixed(),
                            Calculation.Term::key,
                            term -> new Calculation.Term(term.key(), Text.NONE, term.value())));
        }

        private static Calculation.Norm norm(Calculation.Norm norm) {
            return new Calculation.Norm(
                    norm.key(),
                    Text.NONE,
                    norm.basis(),
                    norm.measure(),
                    norm.when(),
                    norm.value(),
                    norm.reductions(),
                    "");
        }

        private static Calculation.Limit limit(Calculation.Limit limit) {
            return new Calculation.Limit(
                    limit.key(),
                    Text.NONE,
                    limit.basis(),
                    limit.level(),
                    limit.when(),
                    limit.value(),
                    limit.kept(),
                    limit.limit(),
                    "");
        }

        private static Bands bands(Bands bands) {
            var lasting = bands.lasting();
            return new Bands(
                    bands.key(),
                    Text.NONE,
                    bands.measure(),
                    bands.norm(),
                    inOrder(bands.levels(), Band::key, Series::band),
                    new Calculation.Lasting(lasting.bands(), lasting.rounds(), lasting.weeks(), Text.NONE));
        }

        private static Band band(Band band) {
            var isThere = band.isDefined() ? Text.ours(band.key(), "") : Text.NONE;
            return new Band(band.key(), band.interval(), isThere, "", "", Text.NONE, Text.NONE);
        }

        private static Calculation.Baseline baseline(Calculation.Baseline baseline) {
            return new Calculation.Baseline(baseline.unit(), LocalDate.EPOCH, Map.copyOf(baseline.figures()), "");
        }

        /** English is always ours, and a word taken from the source is the word it was. */
        private static Text words(Text text) {
            return Text.ours(text.sv(), "");
        }

        private static final Part.Help NO_HELP = new Part.Help(Text.NONE, Text.NONE, Text.NONE, Text.NONE);

        /** The order of the form does not matter. */
        private static <T> List<T> inOrder(List<T> pieces, Function<T, String> key, UnaryOperator<T> stripped) {
            return pieces.stream()
                    .sorted(Comparator.comparing(key))
                    .map(stripped)
                    .toList();
        }
    }
}
