package se.tyngdpunkt.shared.retention;

import java.time.LocalDate;
import java.util.List;

/**
 * One kind of record that goes when the municipality has decided how long it is kept: filled by the module that owns it. All
 * is asked and done in the scope of one municipality.
 */
public interface RetainedRecords {

    /** Its name, as {@code module.kind} in lower case; its words are told by it. */
    String kind();

    /** Lower comes first, on the page and at night: what others wait for goes before them. */
    int order();

    /** Whether it can be written out for the archive before it goes. */
    default boolean isArchived() {
        return true;
    }

    /**
     * What would go if everything whose time began to run on that day or earlier did, the oldest part first; parts of which
     * nothing is left are not there.
     */
    List<Part> reached(LocalDate last);

    /**
     * Deletes some of that, at most about so many, in the transaction that runs, and tells how many; none when nothing is left
     * to go.
     *
     * @param decision by which decision of the municipality
     */
    List<Gone> deleteSome(LocalDate last, int most, String decision);

    /**
     * A round or a year of it.
     *
     * @param label what it is called, with nobody's name
     * @param waiting how many are as old but wait for something that the kind's words tell
     */
    record Part(String label, long going, long waiting) {}

    /** How many of a part have been deleted. */
    record Gone(String label, long deleted) {}
}
