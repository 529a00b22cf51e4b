package se.tyngdpunkt.scoring.reckoning;

import static se.tyngdpunkt.scoring.reckoning.Outcome.unknown;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Bands;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Calculation.Limit;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Calculation.Rounded;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.TimeLimit;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.instrument.rule.Value.Gathered;
import se.tyngdpunkt.scoring.reckoning.Outcome.Known;
import se.tyngdpunkt.scoring.reckoning.Outcome.Unknown;
import se.tyngdpunkt.scoring.reckoning.Outcome.Why;
import se.tyngdpunkt.scoring.reckoning.Result.Judged;
import se.tyngdpunkt.scoring.reckoning.Result.Kept;
import se.tyngdpunkt.scoring.reckoning.Result.Limited;
import se.tyngdpunkt.scoring.reckoning.Result.Measured;
import se.tyngdpunkt.scoring.reckoning.Result.Normed;
import se.tyngdpunkt.scoring.reckoning.Scorer.PeopleSum;
import se.tyngdpunkt.shared.number.Exact;

/** One scoring: every measure, norm, limit and judgement of a subject and its members, each worked out once. */
final class Measuring implements Lookup {

    private final Instrument instrument;
    private final Calculation calculation;
    private final LocalDate day;
    private final Values values;
    private final RowSums rows;
    private final Norming norming;
    private final Map<Gathered, PeopleSum> summed;
    private final Memo<RowSums.Sum> sums = new Memo<>();
    private final Memo<Outcome> measures = new Memo<>();
    private final Memo<Norming.Normal> norms = new Memo<>();
    private final Memo<Optional<Limited>> limits = new Memo<>();
    private final Memo<Judged> judgements = new Memo<>();

    /** What was worked out of one thing at one place; working it out may ask for others of its kind. */
    private static final class Memo<T> {

        private record At(String key, Scope scope) {}

        private final Map<At, T> known = new HashMap<>();

        T of(String key, Scope scope, Supplier<T> workedOut) {
            var at = new At(key, scope);
            var found = known.get(at);
            if (found == null) {
                found = workedOut.get();
                known.put(at, found);
            }
            return found;
        }
    }

    Measuring(Instrument instrument, LocalDate day, Telling telling) {
        this(instrument, day, telling, Map.of());
    }

    Measuring(Instrument instrument, LocalDate day, Telling telling, Map<Gathered, PeopleSum> summed) {
        this.instrument = instrument;
        this.calculation = instrument.calculation();
        this.day = day;
        this.values = new Values(day, this, new Work());
        this.rows = new RowSums(instrument, values, telling);
        this.summed = Map.copyOf(summed);
        this.norming = new Norming(instrument, values, day);
    }

    Result of(Scope scope) {
        var subject = scope.subject().orElseThrow();
        return new Result(
                subject.id(),
                subject.level(),
                calculation.measures().stream()
                        .filter(measure -> measure.level() == subject.level())
                        .map(measure -> measured(measure, scope))
                        .toList(),
                calculation.limits().stream()
                        .filter(limit -> limit.level() == subject.level())
                        .flatMap(limit -> limited(limit, scope).stream())
                        .toList(),
                rows.timed(subject.level(), scope),
                subject.level() == Level.PERSON ? talk(scope) : List.of(),
                scope.ownMembers().stream().map(this::of).toList());
    }

    private Measured measured(Measure measure, Scope scope) {
        var sum = sum(measure, scope);
        var exact = measure.isSumOfRows() ? sum.points() : measure(measure.key(), scope);
        return new Measured(
                measure,
                rounded(exact, Rounded.POINTS),
                sum.isComplete(),
                sum.rows(),
                rows.added(measure, sum.rows(), scope),
                calculation
                        .normsOf(measure)
                        .map(norm -> normed(norm, scope))
                        .map(this::rounded)
                        .toList(),
                calculation.bandsOf(measure).map(bands -> judged(bands, scope)).toList());
    }

    private RowSums.Sum sum(Measure measure, Scope scope) {
        return sums.of(measure.key(), scope, () -> rows.of(measure, scope));
    }

    @Override
    public Outcome measure(String key, Scope place) {
        var measure = calculation.measure(key);
        if (measure.isEmpty()) {
            return unknown(Why.BLANK, key);
        }
        return place.at(measure.get().level())
                .map(scope -> measure(measure.get(), scope))
                .orElse(unknown(Why.DOES_NOT_APPLY, key));
    }

    private Outcome measure(Measure measure, Scope scope) {
        return measures.of(
                measure.key(),
                scope,
                () -> measure.isSumOfRows() ? sum(measure, scope).whole() : values.of(measure.valueWithFixed(), scope));
    }

    @Override
    public Outcome part(String part, String measureKey, Scope place) {
        var key = measureKey.isEmpty() ? Calculation.USUAL_MEASURE : measureKey;
        return calculation
                .measure(key)
                .flatMap(measure -> place.at(measure.level()).map(scope -> sum(measure, scope)))
                .map(sum -> sum.ofPart(part))
                .orElse(unknown(Why.NOT_DEFINED, part));
    }

    @Override
    public Outcome norm(String key, boolean share, Scope place) {
        return calculation
                .norm(key)
                .flatMap(norm -> calculation
                        .measure(norm.measure())
                        .flatMap(measure -> place.at(measure.level()))
                        .map(scope -> share
                                ? share(norm, scope)
                                : lowered(norm, scope).value()))
                .orElse(unknown(Why.DOES_NOT_APPLY, key));
    }

    private Normed normed(Norm norm, Scope scope) {
        var lowered = lowered(norm, scope);
        return new Normed(norm, lowered.value(), share(norm, scope), lowered.taken());
    }

    private Norming.Normal lowered(Norm norm, Scope scope) {
        return norms.of(norm.key(), scope, () -> norming.of(norm, scope));
    }

    /** Asks the measure only when there is a norm to hold it against; a measure may need its own norm, never its share. */
    private Outcome share(Norm norm, Scope scope) {
        if (!(lowered(norm, scope).value() instanceof Known(var against))) {
            return lowered(norm, scope).value();
        }
        return switch (measure(norm.measure(), scope)) {
            case Unknown unknown -> unknown;
            case Known _ when against.equals(Exact.ZERO) -> unknown(Why.DIVIDED_BY_ZERO, norm.key());
            case Known(var number) -> Outcome.of(values.checked(number.dividedBy(against)));
        };
    }

    private Normed rounded(Normed normed) {
        return new Normed(
                normed.norm(),
                rounded(normed.value(), Rounded.NORM),
                rounded(normed.share(), Rounded.SHARE),
                normed.lowered());
    }

    private Outcome rounded(Outcome outcome, Rounded what) {
        return outcome instanceof Known(var number)
                ? calculation.rounding().of(what, number).map(Outcome::of).orElse(outcome)
                : outcome;
    }

    private Judged judged(Bands bands, Scope scope) {
        return judgements.of(bands.key(), scope, () -> judge(bands, scope));
    }

    private Judged judge(Bands bands, Scope scope) {
        var figure = bands.norm().isEmpty()
                ? rounded(measure(bands.measure(), scope), Rounded.POINTS)
                : rounded(norm(bands.norm(), true, scope), Rounded.SHARE);
        var band = figure.ifKnown().flatMap(bands::of).filter(Calculation.Band::isDefined);
        return new Judged(
                bands,
                band,
                band.filter(each -> scope.subject().orElseThrow().isLasting(bands, each.key(), day))
                        .isPresent());
    }

    @Override
    public Optional<String> band(String key, Scope place) {
        return calculation.bands().stream()
                .filter(bands -> bands.key().equals(key))
                .findFirst()
                .flatMap(bands -> calculation
                        .measure(bands.measure())
                        .flatMap(measure -> place.at(measure.level()))
                        .flatMap(scope -> judged(bands, scope).band()))
                .map(Calculation.Band::key);
    }

    private Optional<Limited> limited(Limit limit, Scope scope) {
        return limits.of(limit.key(), scope, () -> held(limit, scope));
    }

    private Optional<Limited> held(Limit limit, Scope scope) {
        if (!values.conditions().holds(limit.when(), scope)) {
            return Optional.empty();
        }
        var value = values.of(limit.value(), scope);
        var allowed = values.of(limit.limit(), scope);
        var kept = value instanceof Known(var number) && allowed instanceof Known(var most)
                ? limit.isKept(number, most) ? Kept.KEPT : Kept.BROKEN
                : Kept.UNKNOWN;
        return Optional.of(new Limited(limit, value, allowed, kept));
    }

    @Override
    public Kept limit(String key, Scope place) {
        return calculation.limits().stream()
                .filter(limit -> limit.key().equals(key))
                .findFirst()
                .flatMap(limit -> place.at(limit.level()).flatMap(scope -> limited(limit, scope)))
                .map(Limited::kept)
                .orElse(Kept.UNKNOWN);
    }

    @Override
    public Optional<PeopleSum> summed(Gathered gathered) {
        return Optional.ofNullable(summed.get(gathered));
    }

    /** What the people of a unit add to a sum over them. */
    Optional<PeopleSum> sum(Gathered gathered, Scope unit) {
        return values.sum(gathered, unit);
    }

    @Override
    public Outcome baseline(String name, Scope place) {
        return place.at(Level.UNIT)
                .flatMap(Scope::subject)
                .flatMap(unit -> calculation.baselines().stream()
                        .filter(baseline -> baseline.unit().equals(unit.id()))
                        .findFirst())
                .flatMap(baseline -> Optional.ofNullable(baseline.figures().get(name)))
                .map(Outcome::of)
                .orElse(unknown(Why.NO_BASELINE, name));
    }

    @Override
    public List<TimeLimit> timeLimits(String list) {
        return instrument.part(list).orElse(null) instanceof Part.Rows rows ? rows.timeLimits() : List.of();
    }

    /** The rules that need no earlier round. */
    private List<TalkRule> talk(Scope scope) {
        return instrument.talkRules().stream()
                .filter(rule -> switch (rule) {
                    case TalkRule.Holds holds -> values.conditions().holds(holds.when(), scope);
                    case TalkRule.Chosen chosen ->
                        values.conditions().holds(new Condition.Chosen(chosen.scale(), chosen.options()), scope);
                    case TalkRule.MoreThanAllEarlier _,
                            TalkRule.FewerThanAllEarlier _,
                            TalkRule.RisksUp _,
                            TalkRule.RowChanged _ -> false;
                })
                .toList();
    }
}
