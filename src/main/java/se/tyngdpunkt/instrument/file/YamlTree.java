package se.tyngdpunkt.instrument.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/**
 * YAML's events turned into a tree. Works on events rather than on loaded objects: no alias is ever followed, no type is
 * ever made, and reading stops at the first limit that is passed.
 */
public final class YamlTree {

    public static final int LONGEST_FILE = 262_144;
    public static final int DEEPEST = 30;
    public static final int MOST_PIECES = 20_000;

    private final Iterator<Event> events;
    private int pieces;

    private YamlTree(Iterator<Event> events) {
        this.events = events;
    }

    public static Tree read(String text) throws FaultyFile {
        return read(text, LONGEST_FILE);
    }

    /** Refuses what is longer than one file may be. */
    public static void requireLength(String text) throws FaultyFile {
        require(text, LONGEST_FILE);
    }

    private static void require(String text, int longest) throws FaultyFile {
        if (text.length() > longest) {
            throw new FaultyFile(1, "too-long", Integer.toString(longest));
        }
    }

    /** The same of a file that may hold others, and so is longer. */
    public static Tree read(String text, int longest) throws FaultyFile {
        require(text, longest);
        try {
            return new YamlTree(new Yaml(new LoaderOptions())
                            .parse(new StringReader(text))
                            .iterator())
                    .document();
        } catch (MarkedYAMLException unreadable) {
            var mark = unreadable.getProblemMark();
            throw new FaultyFile(mark == null ? 1 : mark.getLine() + 1, "not-yaml", problem(unreadable));
        } catch (YAMLException unreadable) {
            throw new FaultyFile(1, "not-text");
        }
    }

    private static String problem(MarkedYAMLException unreadable) {
        return unreadable.getProblem() == null ? "?" : unreadable.getProblem();
    }

    private Tree document() throws FaultyFile {
        events.next();
        if (events.next() instanceof StreamEndEvent) {
            throw new FaultyFile(1, "empty-file");
        }
        var tree = piece(events.next(), 0);
        events.next();
        var after = events.next();
        if (!(after instanceof StreamEndEvent)) {
            throw new FaultyFile(line(after), "second-document");
        }
        return tree;
    }

    private Tree piece(Event event, int depth) throws FaultyFile {
        if (++pieces > MOST_PIECES) {
            throw new FaultyFile(line(event), "too-many-pieces", Integer.toString(MOST_PIECES));
        }
        if (depth > DEEPEST) {
            throw new FaultyFile(line(event), "too-deep", Integer.toString(DEEPEST));
        }
        refuseAnchor(event);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> sequence(start, depth);
            case MappingStartEvent start -> mapping(start, depth);
            default -> throw new FaultyFile(line(event), "not-yaml", event.toString());
        };
    }

    private static void refuseAnchor(Event event) throws FaultyFile {
        boolean named = event instanceof NodeEvent node && node.getAnchor() != null;
        if (named || event instanceof AliasEvent) {
            throw new FaultyFile(line(event), "alias");
        }
    }

    private static void refuseTag(String tag, Event event) throws FaultyFile {
        if (!tag.isEmpty()) {
            throw new FaultyFile(line(event), "tag");
        }
    }

    private static String tag(String written) {
        return written == null ? "" : written;
    }

    private static Tree scalar(ScalarEvent scalar) throws FaultyFile {
        refuseTag(tag(scalar.getTag()), scalar);
        if (scalar.getValue().codePoints().anyMatch(YamlTree::isNoText)) {
            throw new FaultyFile(line(scalar), "not-text");
        }
        return new Scalar(scalar.getValue(), line(scalar));
    }

    /** Half a letter, or a sign for machines such as NUL, written with an escape; no database and no page can hold it. */
    private static boolean isNoText(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE
                || (Character.isISOControl(codePoint) && !Character.isWhitespace(codePoint));
    }

    private Tree sequence(SequenceStartEvent start, int depth) throws FaultyFile {
        refuseTag(tag(start.getTag()), start);
        List<Tree> items = new ArrayList<>();
        for (var event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(piece(event, depth + 1));
        }
        return new Sequence(items, line(start));
    }

    private Tree mapping(MappingStartEvent start, int depth) throws FaultyFile {
        refuseTag(tag(start.getTag()), start);
        var entries = new LinkedHashMap<String, Tree>();
        for (var event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            if (!(piece(event, depth + 1) instanceof Scalar key)) {
                throw new FaultyFile(line(event), "key-is-no-word");
            }
            if (entries.containsKey(key.text())) {
                throw new FaultyFile(key.line(), "duplicate-key", Shown.of(key.text()));
            }
            entries.put(key.text(), piece(events.next(), depth + 1));
        }
        return new Mapping(entries, line(start));
    }

    private static int line(Event event) {
        return event.getStartMark() == null ? 1 : event.getStartMark().getLine() + 1;
    }

    /** The file cannot be read further. */
    public static final class FaultyFile extends Exception {
        private final transient InstrumentFault fault;

        FaultyFile(int line, String what, String... arguments) {
            super(what);
            this.fault = new InstrumentFault(line, "", Faults.key(what), List.of(arguments));
        }

        public InstrumentFault fault() {
            return fault;
        }
    }
}
