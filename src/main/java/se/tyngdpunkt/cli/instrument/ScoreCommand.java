package se.tyngdpunkt.cli.instrument;

import java.util.List;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.scoring.file.AnswersFile;
import se.tyngdpunkt.scoring.file.AnswersReading;
import se.tyngdpunkt.scoring.file.ScoreJson;
import se.tyngdpunkt.scoring.reckoning.Scorer;
import se.tyngdpunkt.scoring.reckoning.Scorer.Scored;

/** Scores a file of answers with a model and prints one JSON object; starts neither server nor database. */
public final class ScoreCommand {

    private final Speaker speaker;
    private final ModelFile files;

    public ScoreCommand(Speaker speaker) {
        this.speaker = speaker;
        this.files = new ModelFile(speaker);
    }

    public int run(String model, String answers) {
        return switch (files.model(model)) {
            case InstrumentReading.Read(var version) -> score(version, answers);
            case InstrumentReading.ToFillIn open -> {
                speaker.complain(
                        "cli.model.unfinished",
                        List.of(open.unfinished().title().in(speaker.language())));
                yield ValidateCommand.TO_FILL_IN;
            }
            case InstrumentReading.Faulty(var faults) -> {
                files.complain(model, faults);
                yield 1;
            }
        };
    }

    private int score(InstrumentVersion version, String answers) {
        return switch (AnswersFile.read(files.text(answers), version.instrument())) {
            case AnswersReading.Faulty(var faults) -> {
                files.complain(answers, faults);
                yield 1;
            }
            case AnswersReading.Read(var day, var whole) ->
                switch (new Scorer(version.instrument(), day).explain(whole, speaker.language())) {
                    case Scored.TooMuchWork _ -> {
                        speaker.complain("cli.score.too-much-work", List.of());
                        yield 1;
                    }
                    case Scored.Done(var result) -> {
                        speaker.sayPlain(ScoreJson.of(version, day, result, speaker.language()));
                        yield 0;
                    }
                };
        };
    }
}
