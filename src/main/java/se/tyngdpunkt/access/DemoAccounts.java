package se.tyngdpunkt.access;

import se.tyngdpunkt.shared.PersonId;

/** Opens accounts for an example municipality: they work from the machine itself only, and without one-time codes. */
public interface DemoAccounts {

    /** Opens one in the municipality in scope; the login must be free. */
    void open(PersonId person, String login, String password);
}
