package se.tyngdpunkt.shared;

/** Tells the modules above that something has happened; whoever listens does so inside the same transaction. */
@FunctionalInterface
public interface Events {

    void tell(Object event);
}
