package se.tyngdpunkt.cli.instrument;

import java.util.Locale;
import se.tyngdpunkt.instrument.InstrumentReading;

/** Examines a model: 0 when it can be used, 1 with every fault and its line, 3 when a municipality must fill it in first. */
public final class ValidateCommand {

    static final int TO_FILL_IN = 3;

    private final Speaker speaker;
    private final ModelFile files;

    public ValidateCommand(Speaker speaker) {
        this.speaker = speaker;
        this.files = new ModelFile(speaker);
    }

    public int run(String name) {
        return switch (files.model(name)) {
            case InstrumentReading.Read(var version) -> {
                var model = version.instrument();
                speaker.say("cli.model.sound", model.title().in(speaker.language()), model.version(), version.hash());
                if (model.filling().isInvented()) {
                    speaker.say("cli.model.invented", model.filling().title().in(speaker.language()));
                }
                yield 0;
            }
            case InstrumentReading.ToFillIn(var model, var places) -> {
                Locale language = speaker.language();
                speaker.say("cli.model.to-fill-in", model.title().in(language), model.version(), places.size());
                places.forEach(place -> speaker.say(
                        "cli.model.open",
                        name,
                        place.line(),
                        place.key(),
                        place.what().in(language)));
                yield TO_FILL_IN;
            }
            case InstrumentReading.Faulty(var faults) -> {
                files.complain(name, faults);
                yield 1;
            }
        };
    }
}
