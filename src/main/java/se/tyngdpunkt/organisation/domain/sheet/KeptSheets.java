package se.tyngdpunkt.organisation.domain.sheet;

/** Reads a table again from the text as which it is kept. */
@FunctionalInterface
public interface KeptSheets {

    Sheet read(String text);
}
