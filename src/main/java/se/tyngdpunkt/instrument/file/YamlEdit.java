package se.tyngdpunkt.instrument.file;

import java.util.List;
import se.tyngdpunkt.instrument.file.Spot.Entries;
import se.tyngdpunkt.instrument.file.Spot.Entry;
import se.tyngdpunkt.instrument.file.Spot.Items;
import se.tyngdpunkt.instrument.file.Spot.Word;

/**
 * One change of a file's text that leaves every other sign where it stood: comments, blanks, quotation marks and order. A
 * place is the keys and numbers (from 0) on the way to it. The text must be one that {@link YamlTree} reads.
 */
public final class YamlEdit {

    private final String text;
    private final Spot whole;

    private YamlEdit(String text) {
        this.text = text;
        this.whole = YamlSpots.read(text);
    }

    public static YamlEdit of(String text) {
        return new YamlEdit(text);
    }

    /** A word at a place; written without quotation marks where it was so and may be. */
    public String word(List<String> place, String word) {
        return find(place) instanceof Word old && old.isPlain() && old.end() > old.start() && FlowText.isPlain(word)
                ? replaced(old.start(), old.end(), word)
                : put(place, FlowText.quoted(word));
    }

    /** A piece, written on one line, at a place; whatever is missing on the way is made. */
    public String put(List<String> place, String flow) {
        var found = deepest(place);
        return found.rest.isEmpty() ? putOver(place, found.spot, flow) : putNew(found.spot, found.rest, flow);
    }

    /** Another key for the same piece. */
    public String rename(List<String> place, String key) {
        var old = entry(place).key();
        return replaced(old.start(), old.end(), FlowText.key(key));
    }

    /** Takes a key and its piece away, or an item of a list. */
    public String remove(List<String> place) {
        var last = place.getLast();
        return switch (find(place.subList(0, place.size() - 1))) {
            case Entries entries -> removeEntry(entries, entries.entries().indexOf(entry(place)));
            case Items items -> removeItem(place, items, Integer.parseInt(last));
            case Word _ -> text;
        };
    }

    /** Adds an item, written on one line, last in a list that is there or is made. */
    public String append(List<String> list, String flow) {
        var found = deepest(list);
        if (!found.rest.isEmpty() || !(found.spot instanceof Items items)) {
            return put(list, "[" + flow + "]");
        }
        if (items.isFlow()) {
            return items.items().isEmpty()
                    ? replaced(items.start(), items.end(), "[" + flow + "]")
                    : inserted(items.items().getLast().end(), ", " + flow);
        }
        return inserted(
                lineEnd(items.end()), lineBreak() + column(items.dashes().getLast()) + "- " + flow);
    }

    /** Lets an item and the one after it change places. */
    public String swap(List<String> list, int first) {
        if (!(find(list) instanceof Items items)
                || first < 0
                || first + 1 >= items.items().size()) {
            return text;
        }
        var one = items.items().get(first);
        var other = items.items().get(first + 1);
        var from = items.isFlow() ? one.start() : items.dashes().get(first);
        var to = items.isFlow() ? one.end() : lineEnd(one.end());
        var next = items.isFlow() ? other.start() : items.dashes().get(first + 1);
        var end = items.isFlow() ? other.end() : lineEnd(other.end());
        return text.substring(0, from)
                + text.substring(next, end)
                + text.substring(to, next)
                + text.substring(from, to)
                + text.substring(end);
    }

    /** Several items in the place of one. */
    public String spread(List<String> item, List<String> flows) {
        if (flows.isEmpty()) {
            return remove(item);
        }
        var spot = find(item);
        var list = (Items) find(item.subList(0, item.size() - 1));
        var between =
                list.isFlow() ? ", " : lineBreak() + column(list.dashes().get(Integer.parseInt(item.getLast()))) + "- ";
        return replaced(spot.start(), spot.end(), String.join(between, flows));
    }

    private String putOver(List<String> place, Spot old, String flow) {
        if (old.end() == old.start()) {
            return inserted(old.start(), " " + flow);
        }
        if (old.isFlow() || place.isEmpty()) {
            return replaced(old.start(), old.end(), flow);
        }
        if (find(place.subList(0, place.size() - 1)) instanceof Items) {
            return replaced(old.start(), old.end(), flow);
        }
        var key = entry(place).key();
        return replaced(key.end(), old.end(), ": " + flow);
    }

    private String putNew(Spot parent, List<String> rest, String flow) {
        var piece = flow;
        for (var step : rest.subList(1, rest.size()).reversed()) {
            piece = "{" + FlowText.key(step) + ": " + piece + "}";
        }
        var entry = FlowText.key(rest.getFirst()) + ": " + piece;
        if (!(parent instanceof Entries entries)) {
            throw new IllegalArgumentException("No key can stand below a word or a list: " + rest);
        }
        if (entries.entries().isEmpty()) {
            return replaced(entries.start(), entries.end(), "{" + entry + "}");
        }
        return entries.isFlow()
                ? inserted(entries.entries().getLast().value().end(), ", " + entry)
                : inserted(
                        lineEnd(entries.end()),
                        lineBreak() + column(entries.entries().getFirst().key().start()) + entry);
    }

    private String removeEntry(Entries entries, int number) {
        var all = entries.entries();
        var entry = all.get(number);
        if (all.size() == 1) {
            return replaced(
                    entries.isFlow() ? entry.key().start() : entries.start(),
                    entry.value().end(),
                    entries.isFlow() ? "" : "{}");
        }
        if (entries.isFlow() || isBegun(entry.key().start())) {
            return number + 1 < all.size()
                    ? replaced(entry.key().start(), all.get(number + 1).key().start(), "")
                    : replaced(all.get(number - 1).value().end(), entry.value().end(), "");
        }
        return replaced(lineStart(entry.key().start()), nextLine(entry.value().end()), "");
    }

    private String removeItem(List<String> place, Items items, int number) {
        var all = items.items();
        if (all.size() == 1) {
            return removeOnly(place.subList(0, place.size() - 1), items);
        }
        if (!items.isFlow()) {
            var dash = items.dashes().get(number);
            return isBegun(dash)
                    ? replaced(dash, items.dashes().get(number + 1), "")
                    : replaced(lineStart(dash), nextLine(all.get(number).end()), "");
        }
        return number + 1 < all.size()
                ? replaced(all.get(number).start(), all.get(number + 1).start(), "")
                : replaced(all.get(number - 1).end(), all.get(number).end(), "");
    }

    /** The list's only item away; comments between its key and the item stay. */
    private String removeOnly(List<String> list, Items items) {
        var dash = items.isFlow() ? items.start() : items.dashes().getFirst();
        if (items.isFlow() || isBegun(dash) || !(find(list.subList(0, list.size() - 1)) instanceof Entries)) {
            return put(list, "[]");
        }
        var colon = text.indexOf(':', entry(list).key().end()) + 1;
        return text.substring(0, colon)
                + " []"
                + text.substring(colon, lineStart(dash))
                + text.substring(nextLine(items.end()));
    }

    private record Found(Spot spot, List<String> rest) {}

    private Found deepest(List<String> place) {
        var spot = whole;
        for (int step = 0; step < place.size(); step++) {
            var below = spot.below(place.get(step));
            if (below.isEmpty()) {
                return new Found(spot, place.subList(step, place.size()));
            }
            spot = below.get();
        }
        return new Found(spot, List.of());
    }

    private Spot find(List<String> place) {
        return deepest(place).spot;
    }

    private Entry entry(List<String> place) {
        return find(place.subList(0, place.size() - 1)) instanceof Entries entries
                ? entries.entry(place.getLast()).orElseThrow()
                : new Entry(new Word("", true, 0, 0), whole);
    }

    private String replaced(int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    private String inserted(int at, String more) {
        return replaced(at, at, more);
    }

    /** As many blanks as it takes to stand right below. */
    private String column(int at) {
        return " ".repeat(at - lineStart(at));
    }

    /** Whether something stands before it on its line. */
    private boolean isBegun(int at) {
        return !text.substring(lineStart(at), at).isBlank();
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        var end = text.indexOf('\n', at);
        var last = end < 0 ? text.length() : end;
        return last > at && text.charAt(last - 1) == '\r' ? last - 1 : last;
    }

    private int nextLine(int at) {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    private String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
