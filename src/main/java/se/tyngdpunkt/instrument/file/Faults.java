package se.tyngdpunkt.instrument.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.OpenPlace;

/** The faults found so far, what is still to be filled in, and the lines where the pieces of the file stand. */
public final class Faults {

    private static final int MOST = 100;

    private final List<InstrumentFault> found = new ArrayList<>();
    private final List<OpenPlace> open = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> lastLines = new HashMap<>();

    static String key(String what) {
        return "instrument.fault." + what;
    }

    public void stands(String where, int line) {
        lines.putIfAbsent(where, line);
        lastLines.put(where, line);
    }

    public void add(int line, String where, String what, String... arguments) {
        if (found.size() < MOST) {
            found.add(new InstrumentFault(line, where, key(what), List.of(arguments)));
        }
    }

    /** One key may stand in several places and is filled in once; the first place is told of. */
    public void open(OpenPlace place) {
        if (open.stream().noneMatch(known -> known.key().equals(place.key()))) {
            open.add(place);
        }
    }

    /** What the municipality is to fill in, in the order of the file. */
    public List<OpenPlace> open() {
        return open.stream().sorted(Comparator.comparingInt(OpenPlace::line)).toList();
    }

    /** The line of a piece, or of the nearest piece around it. */
    public int lineOf(String where) {
        var piece = where;
        while (!lines.containsKey(piece) && piece.contains(".")) {
            piece = piece.substring(0, piece.lastIndexOf('.'));
        }
        return lines.getOrDefault(piece, 1);
    }

    /** The line of the last of several pieces with one name, or else that of the nearest piece around it. */
    public int lastLineOf(String where) {
        return lastLines.getOrDefault(where, lineOf(where));
    }

    public List<InstrumentFault> byLine() {
        return found.stream()
                .sorted(Comparator.comparingInt(InstrumentFault::line))
                .toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
