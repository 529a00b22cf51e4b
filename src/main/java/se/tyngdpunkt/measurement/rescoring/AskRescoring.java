package se.tyngdpunkt.measurement.rescoring;

import java.util.UUID;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Viewer;

/** Asks for the answers of a closed round by another key, for a draft. */
@FunctionalInterface
public interface AskRescoring {

    /** So many of one draft, and so many of one round, within {@link #DAYS} days: each one more tells a little more. */
    int MOST = 10;

    /** How long one is kept, and counts. */
    int DAYS = 30;

    Asked ask(Viewer viewer, UUID subject, RoundId round, InstrumentVersion by);

    /** What came of it. */
    sealed interface Asked {

        record Started(RescoringId id) implements Asked {}

        /** As many as may be have been asked for of that draft, or of that round. */
        record TooMany() implements Asked {}

        /** There is nothing left to score. */
        record AnswersDeleted() implements Asked {}

        /** The round has not closed, or the model asks for what was not asked then. */
        record DoesNotFit() implements Asked {}
    }
}
