package se.tyngdpunkt.guard;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;

/** Which floor each module stands on. An arrow leads to a lower floor, never to the same one. */
public final class Floors {

    private static final String[][] FROM_BELOW = {
        {"shared"},
        {"database", "shell"},
        {"organisation", "instrument"},
        {"scoring", "audit", "message"},
        {"access", "measurement"},
        {"result", "intake"},
        {"authoring", "dialogue"},
        {"home", "records"},
        {"cli", "demo"},
    };

    private static final Map<String, Integer> FLOORS = Stream.iterate(
                    0, floor -> floor < FROM_BELOW.length, floor -> floor + 1)
            .flatMap(floor -> Stream.of(FROM_BELOW[floor]).map(module -> Map.entry(module, floor + 1)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Floors() {}

    /** The floor of that module; 0 when nobody has given it one. */
    public static int of(String module) {
        return FLOORS.getOrDefault(module, 0);
    }
}
