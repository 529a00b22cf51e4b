package se.tyngdpunkt.scoring;

import se.tyngdpunkt.instrument.InstrumentVersion;

/** One person's answers on one occasion, with the version they were given to and their score. */
public record Occasion(InstrumentVersion version, Answers answers, Explained explained) {

    public static Occasion of(InstrumentVersion version, Answers answers) {
        return new Occasion(version, answers, Scoring.score(version, answers));
    }
}
