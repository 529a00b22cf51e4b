package se.tyngdpunkt.shared;

import java.util.List;

/**
 * Something a module wants told on the console once the program answers, for instance where to begin the first time. Filled
 * by beans, told in their order.
 */
@FunctionalInterface
public interface AfterStart {

    /** The lines to tell, in the console's language; none when there is nothing to say. */
    List<String> ready(StartedAt where);
}
