package se.tyngdpunkt.organisation;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * A person's place in a group over time.
 *
 * @param sharePercent employment rate (tjänstgöringsgrad), 1 to 100 per cent
 * @param form absent while nobody has said; for whoever keeps the organisation, never anything to compare people by
 * @param from first day
 * @param to first day after the last, {@link LocalDate#MAX} while it runs
 */
public record Employment(
        PersonId person, UnitId unit, int sharePercent, Optional<Form> form, LocalDate from, LocalDate to) {

    /** On what terms somebody works there (anställningsform). */
    public enum Form {
        /** Tillsvidare. */
        PERMANENT,
        /** Visstid, vikariat. */
        TEMPORARY,
        /** Inhyrd konsult. */
        CONSULTANT
    }

    /** Of which nobody has said the form. */
    public Employment(PersonId person, UnitId unit, int sharePercent, LocalDate from, LocalDate to) {
        this(person, unit, sharePercent, Optional.empty(), from, to);
    }

    public Employment until(LocalDate day) {
        return new Employment(person, unit, sharePercent, form, from, day);
    }

    public Employment since(LocalDate day) {
        return new Employment(person, unit, sharePercent, form, day, to);
    }

    public Employment on(int share, Optional<Form> terms) {
        return new Employment(person, unit, share, terms, from, to);
    }
}
