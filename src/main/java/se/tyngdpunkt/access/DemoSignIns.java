package se.tyngdpunkt.access;

import java.util.List;

/** The example people whom the sign-in page offers with one button each; filled by the demonstration alone. */
@FunctionalInterface
public interface DemoSignIns {

    List<DemoSignIn> all();

    /**
     * One of them.
     *
     * @param login the login of a demo account
     * @param work her role and place, in Swedish, as example data have it
     */
    record DemoSignIn(String login, String name, String work) {}
}
