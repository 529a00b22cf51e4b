package se.tyngdpunkt.shared;

/** The asker may see the thing but not do this to it. */
public final class Forbidden extends RuntimeException {

    public Forbidden() {
        super("not allowed", null, false, false);
    }
}
