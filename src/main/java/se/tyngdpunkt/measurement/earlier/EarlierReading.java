package se.tyngdpunkt.measurement.earlier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;

/**
 * What is typed of one person in a round that was measured elsewhere, read by the form's own rules on that day.
 *
 * @param byWorker her own answers as they are kept, by the names of the form's fields
 * @param byLeader those of the leader who scored her, in the same way
 * @param answers both together
 * @param problems what cannot be read; that something is blank is none
 */
public record EarlierReading(
        SortedMap<String, String> byWorker,
        SortedMap<String, String> byLeader,
        Answers answers,
        List<AnswerProblem> problems) {

    private static final Set<AnswerProblem.Kind> BLANK =
            Set.of(AnswerProblem.Kind.MISSING, AnswerProblem.Kind.REASON_MISSING);

    public EarlierReading {
        byWorker = Collections.unmodifiableSortedMap(new TreeMap<>(byWorker));
        byLeader = Collections.unmodifiableSortedMap(new TreeMap<>(byLeader));
        problems = List.copyOf(problems);
    }

    public static EarlierReading of(Instrument model, Privacy privacy, LocalDate day, Map<String, String> typed) {
        var asked = privacy == Privacy.ANONYMOUS ? without(model, typed) : typed;
        var worker = AnswerReading.of(model, asked, day);
        var byWorker = worker.answers().typed(model);
        if (!model.way().isScoredByLeader()) {
            return new EarlierReading(byWorker, Collections.emptySortedMap(), worker.answers(), told(worker));
        }
        var leader = AnswerReading.byLeader(model, asked, day);
        var byLeader = leader.answers().typed(model);
        var both = new HashMap<String, String>(byLeader);
        both.putAll(byWorker);
        return new EarlierReading(
                byWorker,
                byLeader,
                AnswerReading.ofBoth(model, both).answers(),
                Stream.concat(told(worker).stream(), told(leader).stream())
                        .distinct()
                        .toList());
    }

    private static List<AnswerProblem> told(AnswerReading reading) {
        return reading.problems().stream()
                .filter(problem -> !BLANK.contains(problem.kind()))
                .toList();
    }

    private static Map<String, String> without(Instrument model, Map<String, String> typed) {
        var asked = EarlierRound.parts(model, Privacy.ANONYMOUS).stream()
                .flatMap(part -> AnswerField.of(part, typed).stream())
                .map(AnswerField::name)
                .collect(Collectors.toSet());
        var kept = new HashMap<>(typed);
        kept.keySet().retainAll(asked);
        return kept;
    }
}
