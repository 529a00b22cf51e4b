package se.tyngdpunkt.demo.domain.story;

import java.time.LocalTime;
import java.util.List;
import se.tyngdpunkt.demo.domain.town.Worker;

/** When in the day people meet; each group's members at different times. */
public final class Meetings {

    private static final List<LocalTime> TIMES = List.of(
            LocalTime.of(9, 0),
            LocalTime.of(13, 0),
            LocalTime.of(10, 30),
            LocalTime.of(14, 30),
            LocalTime.of(8, 30),
            LocalTime.of(11, 0),
            LocalTime.of(15, 30),
            LocalTime.of(13, 30));

    private Meetings() {}

    public static LocalTime of(Worker worker) {
        return TIMES.get(worker.place() % TIMES.size());
    }
}
