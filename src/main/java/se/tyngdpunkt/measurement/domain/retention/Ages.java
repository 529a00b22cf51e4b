package se.tyngdpunkt.measurement.domain.retention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.form.Measured;

/**
 * How old measurements are. A case that has ended is as old as the rounds held since are many. What waits, for a list or for
 * somebody's answer, ages only by rounds that have asked for that list again: no other round gives anybody a chance to send it.
 */
final class Ages {

    private final LaterRounds.Passed passed;
    private final Instruments instruments;
    private final Map<InList, Integer> ofLists = new HashMap<>();

    Ages(LaterRounds.Passed passed, Instruments instruments) {
        this.passed = passed;
        this.instruments = instruments;
    }

    private record InList(GroupInRound place, String list) {}

    /** Those whose round has closed at least so many rounds ago. */
    Set<GroupInRound> atLeast(int age) {
        return passed.closed().stream()
                .filter(one -> passed.rounds(one, _ -> true) >= age)
                .collect(Collectors.toSet());
    }

    int ofList(Measured measured, String list) {
        return ofLists.computeIfAbsent(
                new InList(place(measured), list), one -> passed.rounds(one.place(), asksFor(one.list())));
    }

    static GroupInRound place(Measured measured) {
        return new GroupInRound(measured.head().round(), measured.head().group());
    }

    private Predicate<Round> asksFor(String list) {
        return round -> EndedCases.isListOfCases(
                instruments.byId(round.instrument()).orElseThrow().instrument(), list);
    }
}
