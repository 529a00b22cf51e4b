package se.tyngdpunkt.dialogue.domain.talk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.message.CalendarEntry;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.PersonId;

/** The calendar's view of a talk: letters to both, and the same entry for a file. */
public final class Invitations {

    /** What has happened to the time; the letter's words follow from it. */
    public enum Kind {
        BOOKED,
        MOVED,
        CANCELLED;

        String key() {
            return "dialogue.letter." + name().toLowerCase(Locale.ROOT);
        }

        String bodyKey(CalendarEntry entry) {
            return key() + (this != CANCELLED && entry.place().isBlank() ? ".body-without-place" : ".body");
        }
    }

    private final Letters letters;
    private final Organisation organisation;

    public Invitations(Letters letters, Organisation organisation) {
        this.letters = letters;
        this.organisation = organisation;
    }

    void send(Talk talk, Kind kind) {
        entryOf(talk).ifPresent(entry -> {
            for (var reader : List.of(talk.worker(), talk.leader())) {
                letters.post(letterTo(reader, talk, kind, entry));
            }
        });
    }

    private Letter letterTo(PersonId reader, Talk talk, Kind kind, CalendarEntry entry) {
        var other = organisation
                .person(talk.otherThan(reader))
                .map(person -> person.name())
                .orElse("");
        return new Letter(
                reader,
                kind.key() + ".subject",
                kind.bodyKey(entry),
                List.of(other, entry.start(), entry.place()),
                "/talks/" + talk.measurement().value(),
                Optional.of(entry),
                Optional.of(talk.measurement().value()));
    }

    /** The talk as a calendar knows it; none while it has never had a time. */
    public static Optional<CalendarEntry> entryOf(Talk talk) {
        return switch (talk.booking()) {
            case Booking.NotBooked _ -> Optional.empty();
            case Booking.Booked booked -> Optional.of(entry(talk, booked.appointment(), false));
            case Booking.Cancelled cancelled -> Optional.of(entry(talk, cancelled.appointment(), true));
        };
    }

    private static CalendarEntry entry(Talk talk, Appointment appointment, boolean cancelled) {
        return new CalendarEntry(
                uid(talk),
                talk.booking().sequence(),
                cancelled,
                appointment.start(),
                appointment.length(),
                talk.leader(),
                List.of(talk.worker()),
                "dialogue.calendar.summary",
                appointment.place());
    }

    /** The organiser of a calendar entry may not change: with another leader it is another entry. */
    private static UUID uid(Talk talk) {
        var name = talk.measurement().value() + "/" + talk.leader().value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
