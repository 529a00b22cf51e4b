package se.tyngdpunkt.authoring.domain.draft;

import java.time.Instant;
import java.util.Optional;

/**
 * What a draft was made from, kept as it then was, so that one can see what its origin has changed since.
 *
 * @param madeFrom the hash of what its sender had made it from, empty where that is not told or nobody sent it
 */
public record Origin(
        String hash, String key, String version, String from, String content, Instant keptAt, String madeFrom) {

    /** How {@code from} begins of what somebody has sent. */
    public static final String PACKAGE = "package ";

    /** Who sent it, where somebody did: empty words where the file does not say. */
    public Optional<String> sender() {
        return from.startsWith(PACKAGE)
                ? Optional.of(from.substring(PACKAGE.length()).strip())
                : Optional.empty();
    }

    /** Of something that is here already. */
    public static Origin ofOurs(String hash, String key, String version, String from, String content, Instant keptAt) {
        return new Origin(hash, key, version, from, content, keptAt, "");
    }
}
