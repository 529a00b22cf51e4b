package se.tyngdpunkt.dialogue.web.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.shell.Words;

/**
 * The worker's own sums over time. The rows are the only source: the drawing, the table and the file are made from them.
 *
 * @param caption what the drawing shows, in words
 * @param whose whose measurements they are, and that they are compared with nobody else's
 */
public record TrendPart(String caption, String whose, List<Row> rows) {

    /**
     * One measurement.
     *
     * @param value as the drawing reads it
     * @param isBreak whether the model changed before it, so that no line may cross
     */
    public record Row(String round, String sum, String value, boolean isBreak, String model, String version) {}

    public TrendPart {
        rows = List.copyOf(rows);
    }

    public boolean isDrawn() {
        return rows.size() > 1;
    }

    public static TrendPart of(Picture picture, String who, Words words) {
        var rows = new ArrayList<Row>();
        var comparable = true;
        for (var earlier : picture.earlier()) {
            if (earlier.score().sum().isEmpty()) {
                continue;
            }
            var isBreak = !rows.isEmpty() && earlier.comparable() != comparable;
            rows.add(row(
                    earlier.round(),
                    earlier.score().sum().get(),
                    isBreak,
                    earlier.instrument().title().in(words.language()),
                    earlier.instrument().version(),
                    words));
            comparable = earlier.comparable();
        }
        var isBreak = !rows.isEmpty() && !comparable;
        picture.score()
                .sum()
                .ifPresent(sum -> rows.add(row(
                        picture.round(),
                        sum,
                        isBreak,
                        picture.instrument().title().in(words.language()),
                        picture.instrument().version(),
                        words)));
        var whose = who.isEmpty()
                ? words.say("dialogue.trend.yours")
                : words.say("dialogue.trend.hers", Phrases.genitive(who, words));
        return new TrendPart(caption(picture, words), whose, rows);
    }

    private static Row row(Round round, Points sum, boolean isBreak, String model, String version, Words words) {
        return new Row(words.month(round.month()), sum.in(words.language()), plain(sum), isBreak, model, version);
    }

    /** For the drawing only, where a fraction without end has to end somewhere. */
    private static String plain(Points sum) {
        return new BigDecimal(sum.value().numerator())
                .divide(new BigDecimal(sum.value().denominator()), MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String caption(Picture picture, Words words) {
        var comparable = picture.earlier().stream()
                .filter(Picture.Earlier::comparable)
                .filter(earlier -> earlier.score().sum().isPresent())
                .toList();
        if (comparable.isEmpty() || picture.score().sum().isEmpty()) {
            return words.say("dialogue.trend.first");
        }
        return words.say(
                "dialogue.trend.caption",
                comparable.getFirst().score().sum().get().in(words.language()),
                Phrases.monthWithin(comparable.getFirst().round().month(), words),
                picture.score().sum().get().in(words.language()),
                Phrases.monthWithin(picture.round().month(), words));
    }
}
