package se.tyngdpunkt.instrument.file;

/** Reads a piece; never throws, notes what is wrong. */
@FunctionalInterface
public interface TreeReader<T> {
    T read(Tree tree, String where, Faults faults);
}
