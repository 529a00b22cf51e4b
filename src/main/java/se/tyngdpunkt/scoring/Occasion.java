package se.tyngdpunkt.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.scoring.reckoning.Subject;

/** One person's answers on one day, with the version they were given to and their score. */
public record Occasion(InstrumentVersion version, Answers answers, LocalDate day, Explained explained) {

    /** Scored now; {@code earlier} are her rounds before, the latest last. */
    public static Occasion of(
            InstrumentVersion version, Answers answers, LocalDate day, List<Subject.Earlier> earlier) {
        return new Occasion(version, answers, day, Scoring.score(version, answers, day, earlier));
    }

    /** As it was scored then. */
    public static Occasion kept(InstrumentVersion version, Answers answers, LocalDate day, Reckoned reckoned) {
        return new Occasion(version, answers, day, Scoring.explained(version, answers, reckoned));
    }

    /** How it came about, row by row, in words. */
    public Optional<Result> workings(Locale language) {
        return Scoring.workings(version, answers, day, language);
    }

    /** The same as the leader sees it until she has scored: nothing that is felt. */
    public Occasion withoutFelt() {
        return new Occasion(version, answers.withoutFelt(), day, explained.withoutTalk());
    }
}
