package se.tyngdpunkt.organisation.domain.reform;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.domain.change.Insight.Seen;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Step;
import se.tyngdpunkt.organisation.history.RoundsOver;
import se.tyngdpunkt.shared.Sha256;

/** By what a preview is known again. */
final class Mark {

    private Mark() {}

    /** New units have another id each time they are planned: they are told by their number, and order means nothing. */
    static String of(Plan plan, List<Seen> gained, List<Seen> lost, List<RoundsOver.Touched> rounds) {
        var lines = Stream.of(
                        plan.steps().stream(),
                        Stream.of(plan.day()),
                        lines("gained", gained),
                        lines("lost", lost),
                        rounds.stream())
                .flatMap(Function.identity())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        int number = 0;
        for (var step : plan.steps()) {
            if (step instanceof Step.Opened(var row) && row instanceof Row.There there) {
                lines = lines.replace(there.unit().value().toString(), "new " + number++);
            }
        }
        return Sha256.hexOf(lines.lines().sorted().collect(Collectors.joining("\n")));
    }

    private static Stream<Object> lines(String what, List<Seen> all) {
        return all.stream().flatMap(seen -> Stream.concat(seen.people().stream(), seen.units().stream())
                .map(each -> what + seen.holder() + seen.role() + each));
    }
}
