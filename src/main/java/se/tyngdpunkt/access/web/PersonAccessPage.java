package se.tyngdpunkt.access.web;

import java.time.Instant;
import java.util.Optional;

/**
 * How a person comes in, for an administrator.
 *
 * @param isOwn whether it is the administrator herself, who does all this on her own page
 * @param login empty while she has no account
 * @param linkUntil until when her unused link works
 * @param link the link just made, shown this once when it cannot be sent; empty otherwise
 */
public record PersonAccessPage(
        String person,
        String name,
        String email,
        boolean isOwn,
        String login,
        boolean isOpen,
        boolean isDemo,
        boolean hasCodes,
        Optional<Instant> linkUntil,
        String link) {

    public boolean hasAccount() {
        return !login.isEmpty();
    }
}
