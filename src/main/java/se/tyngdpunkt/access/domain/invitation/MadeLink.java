package se.tyngdpunkt.access.domain.invitation;

/**
 * A link just made.
 *
 * @param path where it leads, beginning with a slash
 * @param isSent whether it goes by e-mail; otherwise it must be handed over
 */
public record MadeLink(String path, boolean isSent) {

    @Override
    public String toString() {
        return "MadeLink";
    }
}
