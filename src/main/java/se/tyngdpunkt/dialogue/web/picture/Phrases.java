package se.tyngdpunkt.dialogue.web.picture;

import java.util.List;
import se.tyngdpunkt.shell.Words;

/** Small joints of sentences. */
final class Phrases {

    private Phrases() {}

    /** a, b and c. */
    static String and(List<String> parts, Words words) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var most = String.join(", ", parts.subList(0, parts.size() - 1));
        return words.say("dialogue.and", most, parts.getLast());
    }

    static String lowerFirst(String text, Words words) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(words.language()) + text.substring(1);
    }

    static String upperFirst(String text, Words words) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.language()) + text.substring(1);
    }

    /** Alvas, but Jonas; Alva's in English. */
    static String genitive(String name, Words words) {
        if (!words.language().getLanguage().equals("sv")) {
            return name + "'s";
        }
        return name.isEmpty() || "sxz".indexOf(name.charAt(name.length() - 1)) >= 0 ? name : name + "s";
    }
}
