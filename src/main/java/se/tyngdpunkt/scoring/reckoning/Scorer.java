package se.tyngdpunkt.scoring.reckoning;

import java.time.LocalDate;
import java.util.Locale;
import se.tyngdpunkt.instrument.Instrument;

/** Scores subjects with one model as of one day; the day decides which norm step and which reductions apply. */
public final class Scorer {

    private final Instrument instrument;
    private final LocalDate day;

    public Scorer(Instrument instrument, LocalDate day) {
        this.instrument = instrument;
        this.day = day;
    }

    /** The result without words. Never throws on what a sound model and its answers can hold. */
    public Scored score(Subject subject) {
        return score(subject, Telling.SILENT);
    }

    /** The same with each row's words. */
    public Scored explain(Subject subject, Locale language) {
        return score(subject, new Telling.Aloud(instrument, language));
    }

    private Scored score(Subject subject, Telling telling) {
        try {
            return new Scored.Done(
                    new Measuring(instrument, day, telling).of(Scope.of(subject, instrument.fieldsOfLists())));
        } catch (Work.TooMuch _) {
            return new Scored.TooMuchWork();
        }
    }

    /** What came of it. */
    public sealed interface Scored {

        record Done(Result result) implements Scored {}

        /** The model asks for more arithmetic than any workload model needs. */
        record TooMuchWork() implements Scored {}
    }
}
