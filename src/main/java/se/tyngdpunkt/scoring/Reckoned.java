package se.tyngdpunkt.scoring;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.scoring.reckoning.Subject;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a model made of one person's answers: her measures in the model's order. Exact as the model rounds it; without rows
 * and words, so that it can be kept when rows of ended cases are deleted.
 *
 * @param broken the keys of the limits that were not kept
 * @param held the keys of the rules for the talk whose condition holds
 */
public record Reckoned(SequencedMap<String, Sum> measures, List<String> broken, List<String> held) {

    public static final Reckoned NOTHING = new Reckoned(Collections.emptyNavigableMap(), List.of(), List.of());

    public Reckoned {
        measures = Collections.unmodifiableSequencedMap(measures);
        broken = List.copyOf(broken);
        held = List.copyOf(held);
    }

    /** As a later round looks back on it and its day of measurement, to see what has lasted. */
    public Subject.Earlier asEarlier(LocalDate day) {
        var levels = new HashMap<String, String>();
        measures.values().forEach(sum -> sum.bands().forEach((bands, fallen) -> levels.put(bands, fallen.level())));
        return new Subject.Earlier(levels, Optional.of(day));
    }

    /** The level that the first measure fell in, by the key of its bands. */
    public Optional<String> level(String bands) {
        return measures.values().stream()
                .findFirst()
                .flatMap(sum -> Optional.ofNullable(sum.bands().get(bands)))
                .map(Fallen::level);
    }

    /**
     * The same with what has lasted looked up anew in the rounds before it: one of them may have been scored or changed since
     * this one was kept.
     */
    public Reckoned after(List<Subject.Earlier> earlier, Calculation calculation, LocalDate day) {
        var sums = new LinkedHashMap<String, Sum>();
        measures.forEach((measure, sum) -> sums.put(measure, sum.after(earlier, calculation, measure, day)));
        return new Reckoned(sums, broken, held);
    }

    /**
     * One measure. Without points the model defines none for these answers; where it is not complete they are of the
     * answered rows, and nothing is held against them.
     *
     * @param norms what it is held against, by the norm's key; a norm that does not apply is left out
     * @param bands where it falls, by the bands' key; what is not judged is left out
     */
    public record Sum(
            Optional<Exact> points, boolean isComplete, Map<String, Against> norms, Map<String, Fallen> bands) {
        /** Of what the model does not define. */
        public static final Sum UNKNOWN = new Sum(Optional.empty(), false, Map.of(), Map.of());

        public Sum {
            norms = Map.copyOf(norms);
            bands = Map.copyOf(bands);
        }

        private Sum after(List<Subject.Earlier> earlier, Calculation calculation, String measure, LocalDate day) {
            var fallen = new HashMap<>(bands);
            calculation.measure(measure).stream()
                    .flatMap(calculation::bandsOf)
                    .forEach(judged -> fallen.computeIfPresent(
                            judged.key(),
                            (_, level) ->
                                    new Fallen(level.level(), Subject.isLasting(judged, level.level(), day, earlier))));
            return new Sum(points, isComplete, norms, fallen);
        }
    }

    /** A norm after what lowers it, and the measure's share of it: 1 is as much as the norm. */
    public record Against(Exact norm, Optional<Exact> share) {}

    /** A level's key, and whether it has lasted as long as the model asks. */
    public record Fallen(String level, boolean isLasting) {}
}
