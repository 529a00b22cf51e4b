package se.tyngdpunkt.measurement.web.key;

import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.measurement.domain.key.ScoreSheet;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/**
 * The page where the leader scores the worker's rows by the key. Nothing that is felt is on it.
 *
 * @param reason what has been typed as the reason to hand it back
 */
public record ScoringPage(
        Person person,
        String address,
        int revision,
        String round,
        Instrument instrument,
        KeyPart key,
        String reason,
        Problems problems) {

    public boolean isInvented() {
        return instrument.filling().isInvented();
    }

    public boolean isNamedForUnitManager() {
        return instrument.way().isNamedForUnitManager();
    }

    /**
     * What comes back when her answers are saved as she writes.
     *
     * @param revision what she goes on from
     * @param page as it stands after it, absent where there is nothing more to score
     */
    public record ScoredPart(State state, int revision, Optional<ScoringPage> page) {

        /** What became of it. */
        public enum State {
            KEPT,
            /** Kept, but something in it is wrong. */
            WRONG,
            OVERTAKEN,
            TOO_LATE
        }

        /** Whether the page's own figures stand on what was saved. */
        public boolean isSaved() {
            return state == State.KEPT || state == State.WRONG;
        }
    }

    /** Builds the page; {@code overtaken} shows beside each field what somebody else has saved there. */
    public static ScoringPage of(
            Person person, ScoreSheet sheet, boolean overtaken, String reason, Problems problems, Words words) {
        return new ScoringPage(
                person,
                "/measurements/" + sheet.head().id().value(),
                sheet.revision(),
                sheet.round().name(),
                sheet.instrument(),
                KeyPart.of(sheet, overtaken, words),
                reason,
                problems);
    }
}
