package se.tyngdpunkt.scoring.reckoning;

import java.util.List;
import java.util.Locale;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.scoring.file.AnswersFile;
import se.tyngdpunkt.scoring.file.AnswersReading;
import se.tyngdpunkt.scoring.reckoning.Result.Measured;
import se.tyngdpunkt.scoring.reckoning.Scorer.Scored;

/** Small models and answers, scored on 16 November 2026. */
final class ScoringSamples {

    static final String DAY = "date: 2026-11-16\n";

    private ScoringSamples() {}

    /** What a value comes to for one person, as text: a number, or why there is none and of what. */
    static String value(String value, String answers) {
        return told(measured(person(ModelSamples.measure(value), answers), "m").points());
    }

    static Result person(String arithmetic, String answers) {
        return whole(arithmetic, DAY + persons(answers)).members().getFirst();
    }

    static String persons(String answers) {
        return "persons: [{id: A" + (answers.isEmpty() ? "" : ", " + answers) + "}]\n";
    }

    static Result whole(String arithmetic, String answers) {
        return score(ModelSamples.model(arithmetic), answers);
    }

    static Result score(InstrumentVersion version, String answers) {
        return switch (scored(version, answers)) {
            case Scored.Done done -> done.result();
            case Scored.TooMuchWork much -> throw new IllegalArgumentException(much.toString());
        };
    }

    static Scored scored(InstrumentVersion version, String answers) {
        return switch (AnswersFile.read(answers, version.instrument())) {
            case AnswersReading.Read read ->
                new Scorer(version.instrument(), read.day()).explain(read.whole(), Locale.of("sv"));
            case AnswersReading.Faulty faulty -> throw new IllegalArgumentException(faulty.toString());
        };
    }

    static Measured measured(Result result, String key) {
        return result.measures().stream()
                .filter(measured -> measured.measure().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Known known -> known.number().toString();
            case Outcome.Unknown unknown ->
                (unknown.why().name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + unknown.about()).strip();
        };
    }

    static List<String> told(List<Outcome> outcomes) {
        return outcomes.stream().map(ScoringSamples::told).toList();
    }
}
