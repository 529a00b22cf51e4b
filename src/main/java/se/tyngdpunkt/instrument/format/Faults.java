package se.tyngdpunkt.instrument.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.InstrumentFault;

/** The faults found so far, and the lines where the pieces of the model stand. */
final class Faults {

    private static final int MOST = 100;

    private final List<InstrumentFault> found = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    static String key(String what) {
        return "instrument.fault." + what;
    }

    void stands(String where, int line) {
        lines.putIfAbsent(where, line);
    }

    void add(int line, String where, String what, String... arguments) {
        if (found.size() < MOST) {
            found.add(new InstrumentFault(line, where, key(what), List.of(arguments)));
        }
    }

    /** The line of a piece, or of the nearest piece around it. */
    int lineOf(String where) {
        var piece = where;
        while (!lines.containsKey(piece) && piece.contains(".")) {
            piece = piece.substring(0, piece.lastIndexOf('.'));
        }
        return lines.getOrDefault(piece, 1);
    }

    List<InstrumentFault> byLine() {
        return found.stream()
                .sorted(Comparator.comparingInt(InstrumentFault::line))
                .toList();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }
}
