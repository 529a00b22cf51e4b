package se.tyngdpunkt.measurement.web.key;

import se.tyngdpunkt.measurement.domain.key.ScoreSheet;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/**
 * The page where the leader scores the worker's rows by the key. Nothing that is felt is on it.
 *
 * @param isInvented whether the model's values are invented
 * @param reason what has been typed as the reason to hand it back
 */
public record ScoringPage(
        Person person,
        String address,
        int revision,
        String round,
        boolean isInvented,
        KeyPart key,
        String reason,
        Problems problems,
        boolean isNamedForUnitManager) {

    /** Builds the page; {@code overtaken} shows beside each field what somebody else has saved there. */
    public static ScoringPage of(
            Person person, ScoreSheet sheet, boolean overtaken, String reason, Problems problems, Words words) {
        return new ScoringPage(
                person,
                "/measurements/" + sheet.head().id().value(),
                sheet.revision(),
                sheet.round().name(),
                sheet.instrument().filling().isInvented(),
                KeyPart.of(sheet, overtaken, words),
                reason,
                problems,
                sheet.instrument().way().isNamedForUnitManager());
    }
}
