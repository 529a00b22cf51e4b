package se.tyngdpunkt.organisation.domain.sheet;

import java.util.Optional;

/** Reads a file that somebody sends, Excel's own or text, and keeps a table as one text. */
public interface SheetReading {

    /** Nothing of what is neither. */
    Optional<Sheet> read(byte[] file);

    String kept(Sheet sheet);

    Sheet ofKept(String text);
}
