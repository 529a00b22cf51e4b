package se.tyngdpunkt.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody has tried what she may not do, or asked for what she may not know of, or what is not there at all. What she typed is
 * no part of it.
 *
 * @param status 403 or 404, as she was answered
 * @param route the method and the address with names in place of what it leads to, for instance {@code GET /rounds/{id}}
 * @param object the id in the address, if there is one
 */
public record Refusal(SignedIn by, int status, String route, Optional<UUID> object) {}
