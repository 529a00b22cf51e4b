package se.tyngdpunkt.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;

/**
 * When a person is away from all her work; why is nobody's business here.
 *
 * @param from first day
 * @param to first day after the last, {@link LocalDate#MAX} while nobody knows
 */
public record Leave(PersonId person, LocalDate from, LocalDate to) {

    public static Optional<Leave> beginning(List<Leave> ever, LocalDate day) {
        return ever.stream().filter(leave -> leave.from.equals(day)).findFirst();
    }

    /** Without a day. */
    public Leave takenBack() {
        return new Leave(person, from, from);
    }
}
