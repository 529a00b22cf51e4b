package se.tyngdpunkt.organisation.domain.identity;

import java.time.Instant;
import se.tyngdpunkt.organisation.Person;

/** Keeps what people with protected identity are called, and nothing of what they were called before. */
public interface Identities {

    /** Overwrites her names, here and in whatever this module keeps a copy of them in, and marks her. */
    void protect(Person before, Pseudonym pseudonym, Instant at);

    /** Marks somebody who has just been added and has never been called anything else. */
    void mark(Person added, Instant at);

    /** Takes the mark away. */
    void giveName(Person before, Pseudonym name);

    /** Whether anybody else is called that. */
    boolean isTaken(Pseudonym pseudonym, Person by);
}
