package se.tyngdpunkt.message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;

/**
 * One letter to one person.
 *
 * @param subjectKey message key of the subject line
 * @param bodyKey message key of the text; {@code arguments} fill both, and the link follows it
 * @param arguments texts, numbers, and days and moments, which the letter's language puts into words
 * @param path where in the product it leads, beginning with a slash
 * @param about the round, talk or other thing it is about, so that a page can tell what has been sent
 */
public record Letter(
        PersonId to,
        String subjectKey,
        String bodyKey,
        List<Object> arguments,
        String path,
        Optional<CalendarEntry> calendar,
        Optional<UUID> about) {

    public Letter {
        arguments = List.copyOf(arguments);
    }
}
