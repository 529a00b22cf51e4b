package se.tyngdpunkt.shared;

import java.util.Optional;

/** A module's place in the main menu, filled by the module itself; asked once per page for the person signed in. */
public interface NavigationEntry {

    /** The link this person should have, or none. */
    Optional<Link> linkFor(SignedIn who);

    /**
     * One entry of the menu.
     *
     * @param order lower comes first
     * @param address the path it leads to; the menu marks it when the page's path begins with it
     * @param messageKey its words
     */
    record Link(int order, String address, String messageKey) {}
}
