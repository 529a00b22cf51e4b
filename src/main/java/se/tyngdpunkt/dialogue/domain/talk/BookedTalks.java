package se.tyngdpunkt.dialogue.domain.talk;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.TalksBooked;
import se.tyngdpunkt.shared.UseCase;

/** Tells the board and the worker's pages when talks are. Who may ask is the asker's to decide. */
@UseCase
class BookedTalks implements TalksBooked {

    private final Talks talks;
    private final Clock clock;

    BookedTalks(Talks talks, Clock clock) {
        this.talks = talks;
        this.clock = clock;
    }

    @Override
    public Map<MeasurementId, Booked> of(Collection<MeasurementId> measurements) {
        return talks.of(measurements).stream()
                .collect(Collectors.toMap(
                        Talk::measurement,
                        talk -> new Booked(
                                start(talk.booking()),
                                talk instanceof OpenTalk && talk.booking().hasPassed(clock.instant()),
                                "/talks/" + talk.measurement().value())));
    }

    private static Optional<Instant> start(Booking booking) {
        return booking instanceof Booking.Booked booked
                ? Optional.of(booked.appointment().start())
                : Optional.empty();
    }
}
