package se.tyngdpunkt.shell;

/**
 * How the person signed in is named in the page head.
 *
 * @param work her role and place in plain words, already in the page's language
 */
public record NameTag(String name, String work, String municipality) {

    /** The first letters of her first and last name. */
    public String initials() {
        return initialsOf(name);
    }

    public static String initialsOf(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0].isEmpty() ? "" : words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        var last = words[words.length - 1];
        return words.length < 2 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
    }
}
