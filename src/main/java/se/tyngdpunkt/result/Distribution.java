package se.tyngdpunkt.result;

import java.util.Map;

/** How many chose each option of a scale; never an average, since the options are words. */
public record Distribution(Map<String, Integer> options) {

    public Distribution {
        options = Map.copyOf(options);
    }

    public int of(String option) {
        return options.getOrDefault(option, 0);
    }

    public int total() {
        return options.values().stream().mapToInt(Integer::intValue).sum();
    }
}
