package se.tyngdpunkt.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a model makes of the answers: measures, what they are held against, and how the result is judged. Norms, limits
 * and bands are empty where the model has none, and the product is complete without.
 */
public record Calculation(
        List<Measure> measures,
        List<Norm> norms,
        List<Limit> limits,
        List<Bands> bands,
        Rounding rounding,
        List<Baseline> baselines) {

    /** The measure of a model that names none. */
    public static final String USUAL_MEASURE = "points";

    public Calculation {
        measures = List.copyOf(measures);
        norms = List.copyOf(norms);
        limits = List.copyOf(limits);
        bands = List.copyOf(bands);
        baselines = List.copyOf(baselines);
    }

    public Optional<Measure> measure(String key) {
        return measures.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    public Optional<Norm> norm(String key) {
        return norms.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The norms of a measure; the first is the one its share and its bands are told of. */
    public Stream<Norm> normsOf(Measure measure) {
        return norms.stream().filter(norm -> norm.measure().equals(measure.key()));
    }

    public Stream<Bands> bandsOf(Measure measure) {
        return bands.stream().filter(each -> each.measure().equals(measure.key()));
    }

    /** A person's result as it is read: with as many decimals as tell how it is judged, where they have no end. */
    public Exact readable(Measure measure, Exact number) {
        return number.readable(read -> judgesAlike(measure, read, number));
    }

    /** Whether both are in the same levels, and on the same side of every limit that is a plain number. */
    public boolean judgesAlike(Measure measure, Exact one, Exact other) {
        return bandsOf(measure).filter(levels -> levels.norm().isEmpty()).allMatch(levels -> levels.of(one)
                        .equals(levels.of(other)))
                && limits.stream()
                        .filter(limit -> limit.value().equals(new Value.Named(measure.key())))
                        .allMatch(limit -> !(limit.limit() instanceof Value.Fixed(var at))
                                || limit.isKept(one, at) == limit.isKept(other, at));
    }

    /** The same of shares of a norm. */
    public boolean judgesAlike(Norm norm, Exact one, Exact other) {
        return bands.stream().filter(levels -> levels.norm().equals(norm.key())).allMatch(levels -> levels.of(one)
                .equals(levels.of(other)));
    }

    /** Whose result something is. */
    public enum Level {
        PERSON,
        UNIT,
        WHOLE
    }

    /**
     * One result, in a unit of its own. Without a value it is the sum of every row that weighs in it and of its fixed
     * terms; with one it is that and its fixed terms.
     */
    public record Measure(String key, Text title, Text unit, Level level, Value value, List<Term> fixed) {
        public Measure {
            fixed = List.copyOf(fixed);
        }

        public boolean isSumOfRows() {
            return value.equals(Value.notDefined());
        }

        /** What everybody carries is added also to a value. */
        public Value valueWithFixed() {
            return fixed.isEmpty()
                    ? value
                    : new Value.Joined(
                            Value.Joining.SUM,
                            Stream.concat(Stream.of(value), fixed.stream().map(Term::value))
                                    .toList());
        }
    }

    /** What everybody carries beside the rows. */
    public record Term(String key, Text label, Value value) {}

    /** What a measure is held against: {@code value} less what {@code reductions}, a part's key or nothing, takes away. */
    public record Norm(
            String key,
            Text title,
            Basis basis,
            String measure,
            Condition when,
            Value value,
            String reductions,
            String citation) {}

    /** Why a norm or a limit holds. */
    public enum Basis {
        LAW,
        LOCAL_DECISION,
        RECOMMENDATION
    }

    /** What may not be passed; several may hold at once, and each is told by itself. */
    public record Limit(
            String key,
            Text title,
            Basis basis,
            Level level,
            Condition when,
            Value value,
            Condition.Relation kept,
            Value limit,
            String citation) {

        public boolean isKept(Exact value, Exact allowed) {
            return kept.holds(value.compareTo(allowed));
        }
    }

    /** How a measure, or its share of {@code norm} where that is not empty, is judged. */
    public record Bands(String key, Text title, String measure, String norm, List<Band> levels, Lasting lasting) {
        public Bands {
            levels = List.copyOf(levels);
        }

        /** Empty where the model says that there is no judgement. */
        public Optional<Band> of(Exact figure) {
            return levels.stream().filter(band -> band.interval().holds(figure)).findFirst();
        }
    }

    /** One level with its word, symbol and colour, and what has been agreed to do about it; without a word it is "not defined". */
    public record Band(
            String key, Interval interval, Text word, String symbol, String colour, Text action, Text owner) {

        public boolean isDefined() {
            return !word.isBlank();
        }
    }

    /**
     * A load is lasting after so many rounds in a row in those bands, or when the first of them lies so many weeks back
     * (the other is 0), and then goes to {@code to}.
     */
    public record Lasting(List<String> bands, int rounds, int weeks, Text to) {

        public static final Lasting NEVER = new Lasting(List.of(), 0, 0, Text.NONE);

        public Lasting {
            bands = List.copyOf(bands);
        }
    }

    /** The model's one rule of rounding; decimals are empty where figures stay exact. A figure is judged as it is shown. */
    public record Rounding(Map<Rounded, Integer> decimals, Value.Way way) {

        public static final Rounding NONE = new Rounding(Map.of(), Value.Way.HALF_UP);

        public Rounding {
            decimals = Map.copyOf(decimals);
        }

        /** Empty of what stays exact. */
        public Optional<Exact> of(Rounded what, Exact number) {
            return Optional.ofNullable(decimals.get(what)).map(each -> way.round(number, each));
        }
    }

    public enum Rounded {
        POINTS,
        NORM,
        SHARE
    }

    /** Figures of one unit from before, with where they come from. */
    public record Baseline(String unit, LocalDate date, Map<String, Exact> figures, String citation) {
        public Baseline {
            figures = Map.copyOf(figures);
        }
    }
}
