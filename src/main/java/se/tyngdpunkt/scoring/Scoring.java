package se.tyngdpunkt.scoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Limit;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Part.ActivityRow;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.instrument.rule.Value.Gathered;
import se.tyngdpunkt.scoring.reckoning.Outcome.Known;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.scoring.reckoning.Scorer;
import se.tyngdpunkt.scoring.reckoning.Scorer.PeopleSum;
import se.tyngdpunkt.scoring.reckoning.Subject;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a version makes of one person's answers, or of a unit's figures, on the day of measurement, which decides norm steps, reductions and
 * dated values; all arithmetic is the engine's.
 */
public final class Scoring {

    private Scoring() {}

    /** The answers with what came of them; {@code earlier} are her rounds before, the latest last. */
    public static Explained score(
            InstrumentVersion version, Answers answers, LocalDate day, List<Subject.Earlier> earlier) {
        return explained(version, answers, reckon(version, answers, day, earlier));
    }

    /** The same from figures that were kept: nothing is worked out again. */
    public static Explained explained(InstrumentVersion version, Answers answers, Reckoned reckoned) {
        var instrument = version.instrument();
        var risks = instrument.risks().stream()
                .map(risk -> new Explained.Risk(risk, answers.risk(risk.key())))
                .toList();
        return new Explained(
                version.id(),
                instrument.activities().stream().map(row -> row(row, answers)).toList(),
                reckoned,
                Standing.main(instrument, reckoned).flatMap(Standing::points),
                risks,
                risks.stream().flatMapToInt(risk -> risk.count().stream()).reduce(Integer::sum));
    }

    public static Reckoned reckon(
            InstrumentVersion version, Answers answers, LocalDate day, List<Subject.Earlier> earlier) {
        var subject = SubjectOfAnswers.of(version.instrument(), answers, earlier);
        return reckon(version, subject, day, measured -> version.instrument().weighsIn(measured.measure()), _ -> true);
    }

    /**
     * What the model makes of the figures that a unit's manager has reported, and of nothing else: results that rest on
     * persons' answers are not among it. The model may know the unit by its name from before.
     */
    public static Reckoned reckonUnit(
            InstrumentVersion version, String unit, Answers figures, LocalDate day, List<Subject.Earlier> earlier) {
        var instrument = version.instrument();
        return reckon(
                version,
                SubjectOfAnswers.ofUnit(instrument, unit, figures, earlier),
                day,
                measured -> instrument.isOfUnitFigures(measured.measure()),
                instrument::isOfUnitFigures);
    }

    /**
     * What the model makes of how many chose each option of a scale, in the measures that follow from that alone; those that
     * read another scale are not among it.
     */
    public static Map<String, Exact> gathered(
            InstrumentVersion version, Map<String, Map<String, Integer>> chosen, LocalDate day) {
        var instrument = version.instrument();
        var told = reckon(
                version,
                SubjectOfAnswers.ofChosen(instrument, chosen),
                day,
                measured -> {
                    var scales = instrument.scalesGathered(measured.measure());
                    return !scales.isEmpty() && chosen.keySet().containsAll(scales);
                },
                _ -> false);
        var worked = new LinkedHashMap<String, Exact>();
        told.measures().forEach((key, sum) -> sum.points().ifPresent(points -> worked.put(key, points)));
        return worked;
    }

    /** What it makes of a unit of which nothing but sums over its people is known: those measures. */
    static Reckoned reckonSums(
            InstrumentVersion version, Map<Gathered, PeopleSum> sums, LocalDate day, Collection<String> told) {
        return reckoned(
                new Scorer(version.instrument(), day).score(sums),
                measured -> told.contains(measured.measure().key()),
                _ -> false);
    }

    private static Reckoned reckon(
            InstrumentVersion version,
            Subject subject,
            LocalDate day,
            Predicate<Result.Measured> told,
            Predicate<Limit> held) {
        return reckoned(new Scorer(version.instrument(), day).score(subject), told, held);
    }

    private static Reckoned reckoned(Scorer.Scored scored, Predicate<Result.Measured> told, Predicate<Limit> held) {
        return switch (scored) {
            case Scorer.Scored.Done(var result) -> reckoned(result, told, held);
            case Scorer.Scored.TooMuchWork _ -> Reckoned.NOTHING;
        };
    }

    /** The same rows, norms and limits as {@link #workings} without words. */
    public static Optional<Result> rows(InstrumentVersion version, Answers answers, LocalDate day) {
        var subject = SubjectOfAnswers.of(version.instrument(), answers, List.of());
        return done(new Scorer(version.instrument(), day).score(subject));
    }

    private static Optional<Result> done(Scorer.Scored scored) {
        return switch (scored) {
            case Scorer.Scored.Done(var result) -> Optional.of(result);
            case Scorer.Scored.TooMuchWork _ -> Optional.empty();
        };
    }

    /**
     * Every row, norm and limit with its words, as of one round alone: what has lasted is not in it. Absent where the model
     * asks for more arithmetic than is allowed.
     */
    public static Optional<Result> workings(
            InstrumentVersion version, Answers answers, LocalDate day, Locale language) {
        var subject = SubjectOfAnswers.of(version.instrument(), answers, List.of());
        return done(new Scorer(version.instrument(), day).explain(subject, language));
    }

    private static Explained.Row row(ActivityRow row, Answers answers) {
        var count = answers.count(row.key());
        return count.isPresent()
                ? new Explained.Counted(
                        row, count.getAsInt(), row.weight().map(weight -> new Points(weight.times(count.getAsInt()))))
                : new Explained.Blank(row);
    }

    private static Reckoned reckoned(Result result, Predicate<Result.Measured> told, Predicate<Limit> held) {
        var sums = new LinkedHashMap<String, Reckoned.Sum>();
        result.measures().stream()
                .filter(told)
                .forEach(measured -> sums.put(measured.measure().key(), sum(measured)));
        return new Reckoned(
                sums,
                result.broken().stream().filter(held).map(Limit::key).toList(),
                result.talk().stream().map(TalkRule::key).toList());
    }

    private static Reckoned.Sum sum(Result.Measured measured) {
        return new Reckoned.Sum(
                measured.points().ifKnown(),
                measured.isComplete(),
                measured.norms().stream()
                        .filter(normed -> normed.value() instanceof Known)
                        .collect(Collectors.toMap(
                                normed -> normed.norm().key(),
                                normed -> new Reckoned.Against(
                                        normed.value().ifKnown().orElseThrow(),
                                        normed.share().ifKnown()))),
                measured.judged().stream()
                        .filter(judged -> judged.band().isPresent())
                        .collect(Collectors.toMap(
                                judged -> judged.bands().key(),
                                judged -> new Reckoned.Fallen(
                                        judged.band().map(Band::key).orElseThrow(), judged.isLasting()))));
    }
}
