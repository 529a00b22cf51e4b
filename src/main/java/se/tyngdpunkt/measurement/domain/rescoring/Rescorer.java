package se.tyngdpunkt.measurement.domain.rescoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.rescoring.Comparing;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Scoring;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.shared.number.Exact;

/**
 * Works out the same answers by the key they were given to and by another one. Both are worked out anew, by the same engine
 * and without what has lasted, so that the keys are all that differs.
 */
final class Rescorer {

    private final InstrumentVersion older;
    private final InstrumentVersion newer;
    private final Function<KeptAnswers, LocalDate> days;
    private final boolean readsAlike;
    private final List<String> levels;
    private final Map<String, String> kinds = new HashMap<>();

    Rescorer(InstrumentVersion older, InstrumentVersion newer, Function<KeptAnswers, LocalDate> days) {
        this.older = older;
        this.newer = newer;
        this.days = days;
        var comparing = new Comparing(older.instrument(), newer.instrument());
        this.readsAlike = AnswerReading.isAlike(older.instrument(), newer.instrument());
        this.levels = comparing.levels();
        newer.instrument().fieldsOfLists().keySet().forEach(list -> comparing
                .kind(list)
                .ifPresent(field -> kinds.put(list, field)));
    }

    Rescored rescored(KeptAnswers kept) {
        return new Rescored(kept.group(), isWhole(kept) ? moved(kept) : Optional.empty());
    }

    /** Whether it is all there: every row, and what the leader answers. */
    private boolean isWhole(KeptAnswers kept) {
        var waitsForLeader = older.instrument().way().isScoredByLeader() && kept.state() == MeasurementState.SUBMITTED;
        return !kept.lacksRows() && !waitsForLeader;
    }

    private Optional<Moved> moved(KeptAnswers kept) {
        var read = AnswerReading.ofBoth(newer.instrument(), kept.typed());
        if (!read.problems().isEmpty()) {
            return Optional.empty();
        }
        var day = days.apply(kept);
        var before = readsAlike
                ? read.answers()
                : AnswerReading.ofBoth(older.instrument(), kept.typed()).answers();
        return worked(older, before, day)
                .flatMap(old -> worked(newer, read.answers(), day).map(now -> now.since(old)));
    }

    /** The first measure that weighs; nothing where an answer that it needs is missing. */
    private Optional<Worked> worked(InstrumentVersion version, Answers answers, LocalDate day) {
        return Scoring.rows(version, answers, day).stream()
                .flatMap(result -> result.measures().stream())
                .filter(measured -> version.instrument().weighsIn(measured.measure()))
                .limit(1)
                .filter(Result.Measured::isComplete)
                .flatMap(measured -> measured.points().ifKnown().stream()
                        .map(points -> new Worked(points, level(measured), rows(measured, answers))))
                .findFirst();
    }

    private Optional<Integer> level(Result.Measured measured) {
        return measured.judged().stream()
                .limit(1)
                .flatMap(judged -> judged.band().stream())
                .map(Band::key)
                .filter(levels::contains)
                .map(levels::indexOf)
                .findFirst();
    }

    private Map<String, Exact> rows(Result.Measured measured, Answers answers) {
        var rows = new HashMap<String, Exact>();
        var ongoing = new HashMap<String, List<Map<String, Given>>>();
        kinds.keySet()
                .forEach(list ->
                        ongoing.put(list, List.copyOf(answers.ongoing(list).values())));
        for (var row : measured.rows()) {
            row.points().ifKnown().ifPresent(points -> rows.merge(key(row, ongoing), points, Exact::plus));
        }
        return rows;
    }

    /** By the kind of the case where its list tells one; a row of a result stands at its place among those that go on. */
    private String key(Result.Row row, Map<String, List<Map<String, Given>>> ongoing) {
        var field = kinds.get(row.part());
        if (field == null) {
            return row.key();
        }
        return ongoing.getOrDefault(row.part(), List.of()).get(row.number() - 1).get(field)
                        instanceof Given.Choice chosen
                ? Comparing.key(row.part(), chosen.option())
                : row.key();
    }
}
