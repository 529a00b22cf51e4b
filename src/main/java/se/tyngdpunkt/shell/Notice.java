package se.tyngdpunkt.shell;

import java.util.Optional;

/** A bar above every page, for what must never be forgotten while it is there; filled by the demonstration alone. */
@FunctionalInterface
public interface Notice {

    Bar bar(Words words);

    /** Its words, already in the page's language, and for those signed in a way on. */
    record Bar(String text, Optional<Way> way) {}

    /** A link. */
    record Way(String address, String text) {}
}
