package se.tyngdpunkt.demo.domain.making;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen and when. It is lived in the order of time, and what happens may bring about more. */
final class Schedule {

    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::order));
    private long order;

    private record Step(Instant at, long order, Runnable deed) {}

    void at(ZonedDateTime moment, Runnable deed) {
        steps.add(new Step(moment.toInstant(), order++, deed));
    }

    /** Lives until that moment; what would come later is left to those who use the example. */
    void live(Timekeeper timekeeper, Instant until) {
        while (!steps.isEmpty() && !steps.element().at().isAfter(until)) {
            var step = steps.remove();
            timekeeper.at(step.at(), step.deed());
        }
    }
}
