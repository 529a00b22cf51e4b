package se.tyngdpunkt.authoring.domain.trial;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.scoring.file.AnswersFile;
import se.tyngdpunkt.scoring.file.AnswersReading;
import se.tyngdpunkt.scoring.file.Sentences;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.scoring.reckoning.Scorer;

/** What came of trying a model on example answers. */
public sealed interface Trial {

    /** The model has faults, or something is left to fill in. */
    record ModelNotReady() implements Trial {}

    record AnswersFaulty(List<InstrumentFault> faults) implements Trial {
        public AnswersFaulty {
            faults = List.copyOf(faults);
        }
    }

    record TooMuchWork() implements Trial {}

    record Done(List<One> results) implements Trial {
        public Done {
            results = List.copyOf(results);
        }
    }

    /** One person's or unit's result: how it came about in sentences, and each row with how it was worked out. */
    record One(String id, List<String> sentences, List<Result.Measured> measures) {
        public One {
            sentences = List.copyOf(sentences);
            measures = List.copyOf(measures);
        }
    }

    static Trial of(String model, String answers, Locale language) {
        return ModelText.read(model) instanceof InstrumentReading.Read(var version)
                ? of(version, answers, language)
                : new ModelNotReady();
    }

    static Trial of(InstrumentVersion version, String answers, Locale language) {
        var instrument = version.instrument();
        return switch (AnswersFile.read(answers, instrument)) {
            case AnswersReading.Faulty(var faults) -> new AnswersFaulty(faults);
            case AnswersReading.Read(var day, var whole) ->
                switch (new Scorer(instrument, day).explain(whole, language)) {
                    case Scorer.Scored.TooMuchWork _ -> new TooMuchWork();
                    case Scorer.Scored.Done(var result) -> {
                        var sentences = new Sentences(instrument, language);
                        yield new Done(all(result)
                                .filter(each ->
                                        !each.id().isEmpty() && !each.measures().isEmpty())
                                .map(each -> new One(each.id(), sentences.of(each), each.measures()))
                                .toList());
                    }
                };
        };
    }

    private static Stream<Result> all(Result result) {
        return Stream.concat(Stream.of(result), result.members().stream().flatMap(Trial::all));
    }
}
