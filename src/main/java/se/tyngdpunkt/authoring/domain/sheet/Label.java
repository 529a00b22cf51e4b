package se.tyngdpunkt.authoring.domain.sheet;

import java.util.List;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.shell.Words;

/** What a field, a step on the way to a number or a fault is called. */
public sealed interface Label {

    String in(Words words);

    /** A message, with what it is about. */
    record Said(String key, List<Label> about) implements Label {
        public Said {
            about = List.copyOf(about);
        }

        @Override
        public String in(Words words) {
            return words.say(key, about.stream().map(each -> each.in(words)).toArray());
        }
    }

    /** Words of the model itself. */
    record Own(Text text) implements Label {
        @Override
        public String in(Words words) {
            return text.in(words.language());
        }
    }

    /** Several, the one that holds the others first. */
    record Joined(List<Label> all) implements Label {
        public Joined {
            all = List.copyOf(all);
        }

        @Override
        public String in(Words words) {
            return all.stream().map(each -> each.in(words)).collect(Collectors.joining(", "));
        }
    }

    static Label said(String key, Label... about) {
        return new Said(key, List.of(about));
    }

    static Label own(String words) {
        return new Own(Text.ours(words, words));
    }

    static Label field(String key) {
        return said("authoring.field." + key);
    }
}
