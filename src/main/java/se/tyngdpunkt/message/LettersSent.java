package se.tyngdpunkt.message;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How far letters have come, so that a round's or a talk's page can say it. */
public interface LettersSent {

    /** Per thing the letters are about; things without letters are left out. */
    Map<UUID, LetterCounts> about(Collection<UUID> things);

    /**
     * How many letters there are in each state.
     *
     * @param waiting not yet taken by the e-mail server
     * @param failed given up after repeated tries
     * @param notSetUp posted while no e-mail server was set up, and so never sent
     */
    record LetterCounts(int sent, int waiting, int failed, int notSetUp) {}
}
