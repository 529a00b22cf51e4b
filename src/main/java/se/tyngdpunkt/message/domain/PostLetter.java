package se.tyngdpunkt.message.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.message.CalendarFiles;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.shell.Words;

/** Puts a letter into words and keeps it, in the poster's transaction. */
public final class PostLetter implements Letters {

    private final LetterBox box;
    private final Postman postman;
    private final SendingQueue queue;
    private final CalendarFiles calendars;
    private final Words words;
    private final Clock clock;

    public PostLetter(
            LetterBox box, Postman postman, SendingQueue queue, CalendarFiles calendars, Words words, Clock clock) {
        this.box = box;
        this.postman = postman;
        this.queue = queue;
        this.calendars = calendars;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void post(Letter letter) {
        post(Optional.empty(), letter);
    }

    @Override
    public void postTo(String address, Letter letter) {
        post(Optional.of(address), letter);
    }

    private void post(Optional<String> address, Letter letter) {
        var id = UUID.randomUUID();
        if (canBeSent()) {
            box.keep(written(id, address, letter), clock.instant());
            queue.add(id);
        } else {
            box.keepUnsendable(id, letter.to(), letter.about(), clock.instant());
        }
    }

    @Override
    public boolean canBeSent() {
        return postman.isSetUp();
    }

    private WrittenLetter written(UUID id, Optional<String> address, Letter letter) {
        var arguments = letter.arguments().stream().map(this::told).toArray();
        return new WrittenLetter(
                id,
                letter.to(),
                address,
                words.say(letter.subjectKey(), arguments),
                words.say(letter.bodyKey(), arguments),
                letter.path(),
                letter.calendar().map(entry -> calendars.fileOf(entry, words)),
                letter.about(),
                0);
    }

    private Object told(Object argument) {
        return switch (argument) {
            case LocalDate day -> words.date(day);
            case Instant at -> words.moment(at);
            default -> argument;
        };
    }
}
