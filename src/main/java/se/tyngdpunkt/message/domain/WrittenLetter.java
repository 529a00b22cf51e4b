package se.tyngdpunkt.message.domain;

import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;

/**
 * A letter in words, waiting to be sent.
 *
 * @param address where it goes, if not to the address the person has when it is sent
 * @param path where its link leads, without the address of the server
 * @param calendar the text of the invitation, if it is one
 * @param attempts how many times it has been tried
 */
public record WrittenLetter(
        UUID id,
        PersonId to,
        Optional<String> address,
        String subject,
        String body,
        String path,
        Optional<String> calendar,
        Optional<UUID> about,
        int attempts) {}
