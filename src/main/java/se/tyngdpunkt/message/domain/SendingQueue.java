package se.tyngdpunkt.message.domain;

import java.util.UUID;

/** Asks the job to send a letter as soon as the poster's transaction has ended well. */
@FunctionalInterface
public interface SendingQueue {

    void add(UUID letter);
}
