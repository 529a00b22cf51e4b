package se.tyngdpunkt.measurement.web;

import java.util.ArrayList;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.shell.Words;

/** What the bridge's key made of the same answers, in one sentence. */
public record BridgedPart(String sentence) {

    public static BridgedPart of(Occasion bridged, Words words) {
        var language = words.language();
        var instrument = bridged.version().instrument();
        var told = new ArrayList<String>();
        bridged.main().ifPresent(standing -> {
            told.add(words.say(
                    "measurement.key.points",
                    standing.points().map(points -> points.in(language)).orElse("–"),
                    unit(standing, words)));
            standing.shareIn(language).ifPresent(share -> told.add(words.say("measurement.key.share-of-norm", share)));
            standing.level()
                    .map(Standing.Level::band)
                    .ifPresent(
                            band -> told.add((band.symbol() + " " + band.word().in(language)).strip()));
        });
        return new BridgedPart(words.say(
                "measurement.key.bridged",
                instrument.title().in(language),
                instrument.version(),
                String.join(", ", told)));
    }

    private static String unit(Standing standing, Words words) {
        var unit = standing.measure().unit().in(words.language());
        return unit.isBlank() ? words.say("measurement.key.unit") : unit;
    }
}
