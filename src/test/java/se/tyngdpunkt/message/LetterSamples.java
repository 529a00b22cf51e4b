package se.tyngdpunkt.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.support.StaticMessageSource;
import se.tyngdpunkt.message.domain.WrittenLetter;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Words;

/** Letters with everything in them. */
public final class LetterSamples {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC);

    private LetterSamples() {}

    public static Words words() {
        var messages = new StaticMessageSource();
        var swedish = Locale.of("sv");
        messages.addMessage("subject", swedish, "Fyll i mätningen för {0}");
        messages.addMessage(
                "body", swedish, "Hej, mätningen för {0} är öppen. Den tar tio minuter på väg mot samtalet.");
        messages.addMessage("summary", swedish, "Samtal efter mätningen; med komma, och semikolon");
        messages.addMessage("shell.moment", swedish, "{0} kl. {1}");
        messages.addMessage("message.foot", swedish, "Från Tyngdpunkt");
        return new Words(messages, swedish);
    }

    public static Letter aLetterTo(PersonId person) {
        return new Letter(
                person,
                "subject",
                "body",
                List.of("november"),
                "/my/measurement/1",
                Optional.empty(),
                Optional.empty());
    }

    public static WrittenLetter aWrittenLetterTo(PersonId person) {
        return new WrittenLetter(
                UUID.randomUUID(),
                person,
                Optional.empty(),
                "Fyll i mätningen: åtgärder, ämnen och överenskommelser som får rubriken att bli längre än en rad",
                "Hej Åsa,\nmätningen är öppen – \"ja\".",
                "/my/measurement/1",
                Optional.empty(),
                Optional.empty(),
                0);
    }

    public static CalendarEntry aTalk(PersonId organiser, PersonId guest) {
        return new CalendarEntry(
                UUID.fromString("5b1f6a0e-58f8-4c35-9b8b-0d7a35a1c001"),
                0,
                false,
                Instant.parse("2026-11-24T12:00:00Z"),
                Duration.ofMinutes(20),
                organiser,
                List.of(organiser, guest),
                "summary",
                "Rum Eken, våning 2");
    }
}
