package se.tyngdpunkt.dialogue.web.talk;

import java.util.Map;
import se.tyngdpunkt.shell.Problems;

/** What somebody typed and could not be kept, by field, with everything wrong with it. */
record Typed(Map<String, String> values, Problems problems) {

    static final Typed NOTHING = new Typed(Map.of(), Problems.NONE);

    Typed {
        values = Map.copyOf(values);
    }

    String or(String field, String saved) {
        return values.getOrDefault(field, saved);
    }
}
