package se.tyngdpunkt.dialogue.web.picture;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tyngdpunkt.dialogue.domain.reading.TalkView;
import se.tyngdpunkt.shell.Words;

/**
 * What to talk about.
 *
 * @param madeKey message key of how it came about
 * @param item what was typed and could not be added
 */
public record AgendaPart(List<Line> lines, String madeKey, boolean mayChange, String item) {

    /** So that an item sent twice is one. */
    public String nextId() {
        return UUID.randomUUID().toString();
    }

    public record Line(String key, String title, String text, boolean struck) {}

    public AgendaPart {
        lines = List.copyOf(lines);
    }

    public static AgendaPart of(TalkView view, Map<String, String> typed, Words words) {
        return AgendaWords.of(view, typed.getOrDefault("item", ""), words);
    }

    public List<Line> kept() {
        return lines.stream().filter(line -> !line.struck()).toList();
    }

    public List<Line> struck() {
        return lines.stream().filter(Line::struck).toList();
    }
}
