package se.tyngdpunkt.shell;

import se.tyngdpunkt.shared.text.Cut;

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
        var first = Cut.to(1, words[0]);
        return words.length < 2 ? first : first + Cut.to(1, words[words.length - 1]);
    }
}
