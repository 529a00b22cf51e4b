package se.tyngdpunkt.message.domain;

import se.tyngdpunkt.organisation.Person;

/** Hands letters to an e-mail server. */
public interface Postman {

    boolean isSetUp();

    Delivery deliver(WrittenLetter letter, Person to);

    /** What the server said. */
    enum Delivery {
        ACCEPTED,
        /** Try again: the server was busy or out of reach. */
        NOT_NOW,
        /** Never: the server knows that the address or the letter is no good. */
        REFUSED
    }
}
