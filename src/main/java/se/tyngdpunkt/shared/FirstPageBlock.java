package se.tyngdpunkt.shared;

import java.util.List;
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
     * @param waiting what of it waits for her, told in the page's first sentence
     */
    record Block(int order, String template, Object page, Optional<Waiting> waiting) {

        public Block(int order, String template, Object page) {
            this(order, template, page, Optional.empty());
        }

        /** The same part, of which that waits for her. */
        public Block waiting(String messageKey, Object... arguments) {
            return new Block(order, template, page, Optional.of(new Waiting(messageKey, List.of(arguments))));
        }
    }

    /** Words that can follow "You have": "a measurement to finish", "two talks to book". */
    record Waiting(String messageKey, List<Object> arguments) {

        public Waiting {
            arguments = List.copyOf(arguments);
        }
    }
}
