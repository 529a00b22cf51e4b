package se.tyngdpunkt.shared;

/** There is no such thing, or the asker may not know of it: both look the same from outside. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found, or not to be known of", null, false, false);
    }
}
