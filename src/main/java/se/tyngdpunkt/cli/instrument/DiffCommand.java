package se.tyngdpunkt.cli.instrument;

import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.difference.Difference;
import se.tyngdpunkt.instrument.difference.DifferenceWords;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.format.ModelText;

/** Says what differs between two models and what it does to the figures: 0 when they could be compared, 1 when one is faulty. */
public final class DiffCommand {

    private final Speaker speaker;
    private final ModelFile files;

    public DiffCommand(Speaker speaker) {
        this.speaker = speaker;
        this.files = new ModelFile(speaker);
    }

    public int run(String older, String newer) {
        var one = opened(older);
        var other = opened(newer);
        if (one.isEmpty() || other.isEmpty()) {
            return 1;
        }
        say(one.get(), other.get());
        return 0;
    }

    private void say(Opened older, Opened newer) {
        var language = speaker.language();
        speaker.say("cli.diff.of", older.title(language), older.version(), newer.title(language), newer.version());
        speaker.sayPlain("");
        new DifferenceWords(language)
                .of(Difference.between(older.content(), newer.content()))
                .forEach(speaker::sayPlain);
        if (older.isUnfinished() || newer.isUnfinished()) {
            speaker.say("cli.diff.open");
        }
    }

    /** A model to be filled in can be compared too. */
    private Optional<Opened> opened(String name) {
        var text = files.modelText(name);
        return switch (ModelText.read(text)) {
            case InstrumentReading.Read(var version) ->
                Optional.of(new Opened(version.instrument(), false, ModelText.tree(text)));
            case InstrumentReading.ToFillIn open ->
                Optional.of(new Opened(open.unfinished(), true, ModelText.tree(text)));
            case InstrumentReading.Faulty(var faults) -> {
                files.complain(name, faults);
                yield Optional.empty();
            }
        };
    }

    private record Opened(Instrument instrument, boolean isUnfinished, Tree content) {

        String title(Locale language) {
            return instrument.title().in(language);
        }

        String version() {
            return instrument.version();
        }
    }
}
