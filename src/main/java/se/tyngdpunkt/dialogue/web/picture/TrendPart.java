package se.tyngdpunkt.dialogue.web.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.scoring.Occasion;
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
     * @param share of the norm, empty where the model has none
     * @param level the word of the level it falls in, empty where the model judges nothing
     * @param isBreak whether the model changed before it, so that no line may cross
     */
    public record Row(
            String round,
            String sum,
            String value,
            String share,
            String level,
            boolean isBreak,
            String model,
            String version) {}

    public TrendPart {
        rows = List.copyOf(rows);
    }

    public boolean isDrawn() {
        return rows.size() > 1;
    }

    /** Whether any of the models holds the sum against a norm. */
    public boolean hasShares() {
        return rows.stream().anyMatch(row -> !row.share().isEmpty());
    }

    public boolean hasLevels() {
        return rows.stream().anyMatch(row -> !row.level().isEmpty());
    }

    public static TrendPart of(Picture picture, String who, Words words) {
        var rows = new ArrayList<Row>();
        Optional<InstrumentVersion> before = Optional.empty();
        for (var earlier : picture.earlier()) {
            if (row(earlier.round(), earlier.occasion(), before, words)
                    .filter(rows::add)
                    .isPresent()) {
                before = Optional.of(earlier.occasion().version());
            }
        }
        for (var now : picture.byEachKey()) {
            row(picture.round(), now, before, words).ifPresent(rows::add);
            before = Optional.of(now.version());
        }
        var whose = who.isEmpty()
                ? words.say("dialogue.trend.yours")
                : words.say("dialogue.trend.hers", Phrases.genitive(who, words));
        return new TrendPart(caption(picture, rows, words), whose, rows);
    }

    /** Nothing of a round whose model weighs nothing; {@code before} is the version of the row it would be joined to. */
    private static Optional<Row> row(Round round, Occasion occasion, Optional<InstrumentVersion> before, Words words) {
        var language = words.language();
        var isBreak = before.filter(version -> !occasion.version().isComparableWith(version))
                .isPresent();
        return occasion.main().flatMap(standing -> standing.points()
                .map(sum -> new Row(
                        round.label(words),
                        sum.in(language),
                        plain(sum),
                        standing.shareIn(language).orElse(""),
                        standing.level()
                                .map(level -> level.band().word().in(language))
                                .orElse(""),
                        isBreak,
                        occasion.version().instrument().title().in(language),
                        occasion.version().instrument().version())));
    }

    /** For the drawing only, where a fraction without end has to end somewhere. */
    private static String plain(Points sum) {
        return new BigDecimal(sum.value().numerator())
                .divide(new BigDecimal(sum.value().denominator()), MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String caption(Picture picture, List<Row> rows, Words words) {
        if (picture.isToBeScored()) {
            return words.say("dialogue.trend.to-score", picture.round().labelWithin(words));
        }
        if (picture.wasNeverScored()) {
            return words.say("dialogue.trend.never-scored", picture.round().labelWithin(words));
        }
        if (picture.score().sum().isEmpty() && !rows.isEmpty()) {
            return words.say("dialogue.trend.no-sum", picture.round().labelWithin(words));
        }
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
                comparable.getFirst().round().labelWithin(words),
                picture.score().sum().get().in(words.language()),
                picture.round().labelWithin(words));
    }
}
