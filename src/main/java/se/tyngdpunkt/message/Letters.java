package se.tyngdpunkt.message;

/** Where the other modules post their letters; a letter is kept in the poster's transaction and sent afterwards by a job. */
public interface Letters {

    void post(Letter letter);

    /** To that address in place of her own. */
    void postTo(String address, Letter letter);

    /** Whether an e-mail server is set up; without one letters are kept as not sent, and pages say so. */
    boolean canBeSent();
}
