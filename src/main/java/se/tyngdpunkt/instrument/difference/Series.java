package se.tyngdpunkt.instrument.difference;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.tyngdpunkt.instrument.file.FileNumber;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.shared.Sha256;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What the figures of a model rest on, as a digest: everything whose change would break the series, and nothing else. Two
 * contents with the same digest ask, weigh, hold and judge alike, whatever else is said of them.
 */
public final class Series {

    private final SortedSet<String> restsOn = new TreeSet<>();

    private Series() {}

    public static String of(Tree model) {
        var series = new Series();
        series.write(model, Place.WHOLE, "");
        return Sha256.hexOf(String.join("\n", series.restsOn));
    }

    private void write(Tree tree, Place place, String path) {
        var text = Words.of(tree);
        if (text.isPresent()) {
            if (breaks(place) && !Usual.holds(tree, place)) {
                note(path, plain(text.get().sv()));
            }
        } else if (tree instanceof Mapping mapping) {
            Usual.spoken(mapping).forEach((key, value) -> write(value, place.under(key), path + part(key)));
        } else if (tree instanceof Sequence list) {
            write(list.items(), place, path);
        }
    }

    /** Pieces with names stand by them, in the order that matters or in none. */
    private void write(List<Tree> items, Place place, String path) {
        var hasNames = Usual.hasNames(items);
        if (!hasNames && !items.isEmpty() && breaks(place)) {
            note(path, Integer.toString(items.size()));
        }
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            var in = hasNames ? place.in(item) : place;
            var name = path + part(hasNames ? Place.nameOf(item) : Integer.toString(at));
            if (hasNames && Kinds.ofMove(place.keys(), in.part()).breaksTheSeries()) {
                note(name, Integer.toString(at));
            }
            write(item, in, name);
        }
    }

    private static boolean breaks(Place place) {
        return !place.keys().isEmpty()
                && Kinds.of(place.keys(), place.part(), place.isByLeader()).breaksTheSeries();
    }

    /** A number is what it is, however it is written. */
    private static String plain(String text) {
        return FileNumber.parse(text.strip()).map(Exact::toString).orElse(text);
    }

    /** Lengths stand before texts, so that no two contents look alike. */
    private void note(String path, String value) {
        restsOn.add(path + part(value));
    }

    private static String part(String text) {
        return '"' + Integer.toString(text.length()) + ':' + text;
    }
}
