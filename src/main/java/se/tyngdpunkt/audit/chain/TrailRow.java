package se.tyngdpunkt.audit.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.shared.Sha256;

/**
 * A row of the trail with all that it holds.
 *
 * @param word what was done, the page that was seen, or the answer to what was tried and its route
 * @param about the person it concerns
 * @param hour within which the same again is no new row
 */
public record TrailRow(
        Kind kind,
        UUID id,
        Instant at,
        UUID person,
        Optional<UUID> object,
        Optional<UUID> about,
        Optional<Instant> hour,
        Optional<String> word,
        Optional<String> reason) {

    static final String NONE = "-";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** With as many decimals as the database keeps. */
    static String text(Instant at) {
        return TIME.format(at);
    }

    /** A line each; what may hold anything stands last, with its length, so that no two rows have one text. */
    String text() {
        return String.join(
                        "\n",
                        String.valueOf(kind.sign()),
                        id.toString(),
                        text(at),
                        person.toString(),
                        object.map(UUID::toString).orElse(NONE),
                        about.map(UUID::toString).orElse(NONE),
                        hour.map(TrailRow::text).orElse(NONE),
                        sized(word),
                        sized(reason))
                + "\n";
    }

    private static String sized(Optional<String> words) {
        return words.map(each -> each.getBytes(StandardCharsets.UTF_8).length + " " + each)
                .orElse(NONE);
    }

    byte[] digest() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }

    /** As a block lists it. */
    Listed listed() {
        return new Listed(kind, id, Digest.of(digest()));
    }
}
