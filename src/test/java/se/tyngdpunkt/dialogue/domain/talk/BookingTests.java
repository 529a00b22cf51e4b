package se.tyngdpunkt.dialogue.domain.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BookingTests {

    private static final Appointment TUESDAY =
            new Appointment(Instant.parse("2026-11-24T12:00:00Z"), Appointment.USUAL, "Björken");
    private static final Appointment FRIDAY =
            new Appointment(Instant.parse("2026-11-27T12:00:00Z"), Appointment.FORM_TOGETHER, "");

    @Test
    void movingRaisesTheSequence() {
        var moved = new Booking.NotBooked(0).at(TUESDAY).at(FRIDAY);

        assertThat(moved).isEqualTo(new Booking.Booked(FRIDAY, 1));
    }

    @Test
    void bookingTheSameTimeAgainChangesNothing() {
        var booked = new Booking.NotBooked(0).at(TUESDAY);

        assertThat(booked.at(TUESDAY)).isEqualTo(booked);
    }

    @Test
    void sequenceGrowsThroughCancellation() {
        var cancelled = new Booking.NotBooked(0).at(TUESDAY).cancel();

        assertThat(cancelled.sequence()).isEqualTo(1);
        assertThat(cancelled.at(TUESDAY).sequence()).isEqualTo(2);
    }

    @Test
    void talkTakesTwentyOrThirtyMinutes() {
        assertThatThrownBy(() -> new Appointment(Instant.EPOCH, Duration.ofMinutes(45), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
