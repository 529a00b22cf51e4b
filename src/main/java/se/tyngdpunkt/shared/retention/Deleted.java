package se.tyngdpunkt.shared.retention;

/** It was there and is deleted by the municipality's decision; whoever is told so might have read it. */
public final class Deleted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Deleted() {
        super("deleted by decision", null, false, false);
    }
}
