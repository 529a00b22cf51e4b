package se.tyngdpunkt.shared;

import java.util.Optional;

/** A part of the first page, filled by the module that owns what it shows. */
public interface FirstPageBlock {

    /** The part this person should see now, or none. */
    Optional<Block> blockFor(SignedIn who);

    /**
     * One part of the page.
     *
     * @param order lower comes first
     * @param template the compiled template that draws it, for instance {@code measurement/_mine.jte}
     * @param page the template's {@code page} parameter
     */
    record Block(int order, String template, Object page) {}
}
