package se.tyngdpunkt.instrument.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import se.tyngdpunkt.instrument.file.YamlTree.FaultyFile;

/** Where the pieces of a file stand in its text. Reads only what {@link YamlTree} has read, and so within its limits. */
final class YamlSpots {

    private final String text;
    private final int[] offsets;
    private final Iterator<Event> events;

    private YamlSpots(String text) {
        this.text = text;
        this.offsets = offsets(text);
        this.events =
                new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
    }

    static Spot read(String text) {
        try {
            YamlTree.read(text);
        } catch (FaultyFile faulty) {
            throw new IllegalArgumentException(faulty);
        }
        var spots = new YamlSpots(text);
        spots.events.next();
        spots.events.next();
        return spots.spot(spots.events.next());
    }

    private Spot spot(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> word(scalar);
            case SequenceStartEvent start -> items(start);
            case MappingStartEvent start -> entries(start);
            default -> throw new IllegalStateException(event.toString());
        };
    }

    private Spot.Word word(ScalarEvent scalar) {
        var start = at(scalar.getStartMark());
        return new Spot.Word(
                scalar.getValue(),
                scalar.getScalarStyle() == ScalarStyle.PLAIN,
                start,
                trimmed(start, at(scalar.getEndMark())));
    }

    private Spot items(SequenceStartEvent start) {
        List<Spot> items = new ArrayList<>();
        var event = events.next();
        for (; !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(spot(event));
        }
        var flow = start.getFlowStyle() == FlowStyle.FLOW;
        var end = flow ? at(event.getEndMark()) : items.getLast().end();
        var from = at(start.getStartMark());
        return new Spot.Items(items, flow ? List.of() : dashes(from, items), flow, from, end);
    }

    /** The hyphens stand below each other, first on their lines; one in a comment does not. */
    private List<Integer> dashes(int first, List<Spot> items) {
        var begun = " ".repeat(first - (text.lastIndexOf('\n', first) + 1)) + "-";
        List<Integer> dashes = new ArrayList<>();
        dashes.add(first);
        for (int item = 1; item < items.size(); item++) {
            var line = items.get(item - 1).end();
            do {
                line = text.indexOf('\n', line) + 1;
            } while (line > 0 && !text.startsWith(begun, line));
            if (line == 0) {
                throw new IllegalStateException("No hyphen stands below the one at " + first);
            }
            dashes.add(line + begun.length() - 1);
        }
        return dashes;
    }

    private Spot entries(MappingStartEvent start) {
        List<Spot.Entry> entries = new ArrayList<>();
        var event = events.next();
        for (; !(event instanceof MappingEndEvent); event = events.next()) {
            entries.add(new Spot.Entry(word((ScalarEvent) event), spot(events.next())));
        }
        var flow = start.getFlowStyle() == FlowStyle.FLOW;
        var end = flow ? at(event.getEndMark()) : entries.getLast().value().end();
        return new Spot.Entries(entries, flow, at(start.getStartMark()), end);
    }

    /** A text in lines of its own takes the blank lines below it too. */
    private int trimmed(int start, int end) {
        var last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private int at(Mark mark) {
        return offsets[mark.getIndex()];
    }

    /** Marks count letters, texts are cut by characters, and some letters are two. */
    private static int[] offsets(String text) {
        var offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int letter = 0, character = 0; letter < offsets.length; letter++) {
            offsets[letter] = character;
            if (character < text.length()) {
                character += Character.charCount(text.codePointAt(character));
            }
        }
        return offsets;
    }
}
