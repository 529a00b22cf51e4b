package se.tyngdpunkt.access.web;

import java.time.Instant;
import java.util.Optional;

/**
 * How a person comes in, for an administrator.
 *
 * @param isOwn whether it is the administrator herself, who does all this on her own page
 * @param shownEmail her address, unless it is hidden
 * @param shownLogin what she signs in with, unless she has no account or it is hidden
 * @param linkUntil until when her unused link works
 * @param link the link just made, shown this once when it cannot be sent; empty otherwise
 */
public record PersonAccessPage(
        String person,
        String name,
        Optional<String> shownEmail,
        boolean isOwn,
        boolean hasAccount,
        Optional<String> shownLogin,
        boolean isOpen,
        boolean isDemo,
        boolean hasCodes,
        Optional<Instant> linkUntil,
        String link) {}
