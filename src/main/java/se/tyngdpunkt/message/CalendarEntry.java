package se.tyngdpunkt.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;

/**
 * A meeting as an iCalendar invitation (RFC 5545, RFC 5546): the same uid with a higher sequence moves or cancels it.
 *
 * @param summaryKey message key of its title, without figures
 */
public record CalendarEntry(
        UUID uid,
        int sequence,
        boolean cancelled,
        Instant start,
        Duration length,
        PersonId organiser,
        List<PersonId> attendees,
        String summaryKey,
        String place) {

    public CalendarEntry {
        attendees = List.copyOf(attendees);
    }
}
