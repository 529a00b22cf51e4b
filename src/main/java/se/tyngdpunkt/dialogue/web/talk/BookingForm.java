package se.tyngdpunkt.dialogue.web.talk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.dialogue.domain.talk.Appointment;
import se.tyngdpunkt.shared.text.TypedDay;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** Reads when and where, in Swedish time. */
@Component
class BookingForm {

    private static final Duration AHEAD = Duration.ofDays(366);

    private final Clock clock;

    BookingForm(Clock clock) {
        this.clock = clock;
    }

    /** What came of reading. */
    sealed interface Reading {

        record Read(Appointment appointment) implements Reading {}

        record Wrong(Problems problems) implements Reading {}
    }

    Reading read(Map<String, String> typed) {
        var day = TypedDay.read(typed.getOrDefault("date", ""));
        var time = time(typed.getOrDefault("time", ""));
        var length = length(typed.getOrDefault("minutes", ""));
        var place = OwnWords.optional("place", typed.getOrDefault("place", ""), Appointment.LONGEST_PLACE);
        var start = day.flatMap(
                date -> time.map(at -> date.atTime(at).atZone(Words.ZONE).toInstant()));
        var problems = Problems.NONE;
        if (day.isEmpty()) {
            problems = problems.and(Problem.at("date", "dialogue.booking.date.wrong"));
        } else if (start.filter(this::isPast).isPresent()) {
            problems = problems.and(Problem.at("date", "dialogue.booking.date.past"));
        } else if (start.filter(this::isFarAhead).isPresent()) {
            problems = problems.and(Problem.at("date", "dialogue.booking.date.far"));
        }
        if (time.isEmpty()) {
            problems = problems.and(Problem.at("time", "dialogue.booking.time.wrong"));
        }
        if (length.isEmpty()) {
            problems = problems.and(Problem.at(
                    "minutes",
                    "dialogue.booking.minutes.wrong",
                    Appointment.USUAL.toMinutes(),
                    Appointment.FORM_TOGETHER.toMinutes()));
        }
        problems = problems.and(place.problems());
        return problems.isEmpty()
                ? new Reading.Read(new Appointment(start.orElseThrow(), length.orElseThrow(), place.text()))
                : new Reading.Wrong(problems);
    }

    private boolean isPast(Instant start) {
        return start.isBefore(clock.instant());
    }

    private boolean isFarAhead(Instant start) {
        return start.isAfter(clock.instant().plus(AHEAD));
    }

    /** A browser sends 13:00, a Swede types 13.00. */
    private static Optional<LocalTime> time(String typed) {
        try {
            var text = typed.strip().replace('.', ':');
            return text.length() == 5 ? Optional.of(LocalTime.parse(text)) : Optional.empty();
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> length(String typed) {
        return Stream.of(Appointment.USUAL, Appointment.FORM_TOGETHER)
                .filter(length -> Long.toString(length.toMinutes()).equals(typed))
                .findFirst();
    }
}
