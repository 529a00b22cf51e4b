package se.tyngdpunkt.result.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.domain.picture.Conclusion;
import se.tyngdpunkt.result.domain.picture.EarlierModels;
import se.tyngdpunkt.result.domain.picture.UnitPicture;
import se.tyngdpunkt.result.domain.picture.UnitPicture.PartOfUnit;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.result.web.FigureTable.Entry;
import se.tyngdpunkt.result.web.FigureTable.Line;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shell.Words;

/** Every figure of a unit's picture as a table; screen and file ask for the same ones. */
final class FigureTables {

    private static final Figure<Entry> WITHHELD = new Figure.Withheld<>(Figure.Reason.PROTECTED);

    private final UnitPicture picture;
    private final Words words;
    private final Sentences sentences;
    private final RoundLines rounds;

    FigureTables(UnitPicture picture, Words words) {
        this.picture = picture;
        this.words = words;
        this.sentences = new Sentences(words);
        this.rounds = new RoundLines(picture, words);
    }

    /** In the order of the page. */
    List<FigureTable> all() {
        return Stream.of(
                        indices().stream(),
                        scales().stream(),
                        points().stream(),
                        shares().stream(),
                        sums().stream(),
                        risks().stream(),
                        parts().stream())
                .flatMap(tables -> tables)
                .toList();
    }

    Optional<FigureTable> named(String key) {
        return all().stream().filter(table -> table.key().equals(key)).findFirst();
    }

    List<FigureTable> scales() {
        return latest().stream()
                .flatMap(past -> Stream.concat(
                        past.version().instrument().scales().stream().map(this::scale),
                        past.version().instrument().mainBands().stream().map(this::bands)))
                .toList();
    }

    /** In words with their symbols, as the model has them; each figure protected as an answer is. */
    private FigureTable bands(Calculation.Bands bands) {
        var title = bands.title().in(words.language());
        var columns = new ArrayList<>(bands.levels().stream()
                .map(band -> band.isDefined()
                        ? (band.symbol() + " " + band.word().in(words.language())).strip()
                        : words.say("result.bands.undefined"))
                .toList());
        columns.add(words.say("result.answers"));
        return new FigureTable(
                Tally.BANDS + bands.key(),
                "distribution",
                title.isBlank() ? words.say("result.bands.title") : title,
                words.say("result.bands.hint"),
                words.say("result.round"),
                columns,
                rounds.byEachKey(one -> levels(bands, one)));
    }

    private static List<Figure<Entry>> levels(Calculation.Bands bands, Past past) {
        var keys = EarlierModels.levels(bands);
        return EarlierModels.judgesAlike(past.version().instrument(), bands)
                ? counted(keys, past.figures().scales().get(Tally.BANDS + bands.key()))
                : notAsked(keys.size() + 1);
    }

    /** None where the model weighs nothing. */
    Optional<FigureTable> points() {
        return latest().filter(past -> past.version().instrument().weighsPeople())
                .map(past -> new FigureTable(
                        "points",
                        "quartiles",
                        words.say("result.points.title"),
                        words.say("result.points.hint"),
                        words.say("result.round"),
                        List.of(
                                words.say("result.points.lower"),
                                words.say("result.points.median"),
                                words.say("result.points.upper"),
                                words.say("result.answers")),
                        rounds.byEachKey(one -> spread(one.figures().points()))));
    }

    Optional<FigureTable> shares() {
        return latest().flatMap(past -> FigureTable.ofShares(past, words, rounds::byOwnKey));
    }

    List<FigureTable> sums() {
        return latest().map(past -> SumTables.of(past, words, rounds::byOwnKey)).orElse(List.of());
    }

    /** None where the model makes nothing of a whole unit's scales. */
    Optional<FigureTable> indices() {
        return latest().flatMap(past -> FigureTable.ofIndices(past, words, rounds::lines));
    }

    Optional<FigureTable> risks() {
        return latest().filter(past -> !past.version().instrument().risks().isEmpty())
                .map(past -> {
                    var rows = past.version().instrument().risks();
                    return new FigureTable(
                            "risks",
                            "lines",
                            words.say("result.risks.title"),
                            words.say("result.risks.hint"),
                            words.say("result.round"),
                            rows.stream()
                                    .map(row -> row.shortLabel().in(words.language()))
                                    .toList(),
                            rounds.lines(one -> rows.stream()
                                    .map(row -> EarlierModels.asks(one.version().instrument(), row)
                                            ? number(one.figures().risks().get(row.key()))
                                            : notAsked(1).getFirst())
                                    .toList()));
                });
    }

    Optional<FigureTable> parts() {
        if (picture.parts().isEmpty()) {
            return Optional.empty();
        }
        var columns = new ArrayList<String>();
        if (hasTalks()) {
            columns.add(words.say("result.talks"));
        }
        columns.add(words.say("result.answered"));
        boolean figures =
                picture.parts().stream().anyMatch(part -> part.figures().isPresent());
        var now = picture.current().filter(past -> figures);
        now.ifPresent(past -> {
            past.version()
                    .instrument()
                    .scales()
                    .forEach(scale -> columns.add(words.say(
                            "result.parts.say",
                            Conclusion.worrying(scale).words().in(words.language()),
                            scale.label().in(words.language()))));
            columns.add(words.say("result.points.median"));
            past.version()
                    .instrument()
                    .risks()
                    .forEach(row -> columns.add(row.shortLabel().in(words.language())));
        });
        return Optional.of(new FigureTable(
                "parts",
                "",
                words.say("result.parts.title"),
                words.say("result.parts.hint"),
                words.say("result.parts.part"),
                columns,
                picture.parts().stream().map(part -> line(part, now)).toList()));
    }

    private FigureTable scale(Part.Scale scale) {
        var columns = new ArrayList<>(scale.options().stream()
                .map(option -> option.words().in(words.language()))
                .toList());
        columns.add(words.say("result.answers"));
        return new FigureTable(
                "scale." + scale.key(),
                "distribution",
                sentences.about(Conclusion.of(scale, picture)),
                words.say("result.scale.hint", scale.label().in(words.language()), sentences.compared(picture)),
                words.say("result.round"),
                columns,
                rounds.lines(one -> options(scale, one)));
    }

    private static List<Figure<Entry>> options(Part.Scale scale, Past past) {
        var keys = EarlierModels.options(scale);
        return EarlierModels.asksAlike(past.version().instrument(), scale)
                ? counted(keys, past.figures().scales().get(scale.key()))
                : notAsked(keys.size() + 1);
    }

    /** Of each option, and the number of answers last. */
    private static List<Figure<Entry>> counted(List<String> keys, @Nullable Figure<Distribution> figure) {
        var cells = new ArrayList<Figure<Entry>>();
        for (var key : keys) {
            cells.add(figure == null ? WITHHELD : figure.map(shown -> Entry.of(shown.of(key))));
        }
        cells.add(figure == null ? WITHHELD : figure.map(shown -> Entry.of(shown.total())));
        return cells;
    }

    /** An earlier model asked or judged otherwise: nothing is withheld, and nothing of it stands beside this one's. */
    private static List<Figure<Entry>> notAsked(int cells) {
        return Collections.nCopies(cells, new Figure.Shown<>(none(), 0));
    }

    private List<Figure<Entry>> spread(Figure<Spread> figure) {
        return List.of(
                figure.map(spread ->
                        spread.middleHalf().map(half -> entry(half.lower())).orElse(none())),
                figure.map(spread -> entry(spread.median())),
                figure.map(spread ->
                        spread.middleHalf().map(half -> entry(half.upper())).orElse(none())),
                count(figure));
    }

    private boolean hasTalks() {
        return picture.chosen().filter(chosen -> chosen.round().hasTalks()).isPresent();
    }

    private Line line(PartOfUnit part, Optional<Past> now) {
        var cells = new ArrayList<Figure<Entry>>();
        if (hasTalks()) {
            cells.add(share(part.talks()));
        }
        cells.add(share(part.answered()));
        now.ifPresent(past -> {
            var instrument = past.version().instrument();
            instrument
                    .scales()
                    .forEach(scale -> cells.add(part.figures()
                            .flatMap(figures ->
                                    Optional.ofNullable(figures.scales().get(scale.key())))
                            .map(figure -> figure.map(shown -> shareEntry(new Share(
                                    shown.of(Conclusion.worrying(scale).key()), shown.total()))))
                            .orElse(WITHHELD)));
            cells.add(part.figures()
                    .map(figures -> figures.points().map(spread -> entry(spread.median())))
                    .orElse(WITHHELD));
            instrument
                    .risks()
                    .forEach(row -> cells.add(part.figures()
                            .map(figures -> number(figures.risks().get(row.key())))
                            .orElse(WITHHELD)));
        });
        var label = part.direct() ? words.say("result.parts.direct", part.name()) : part.name();
        var address =
                part.hasPage() ? Optional.of("/units/" + part.unit().value() + "/results") : Optional.<String>empty();
        return new Line(label, address, Optional.empty(), false, cells);
    }

    private Optional<Past> latest() {
        return picture.latest();
    }

    private static Figure<Entry> number(@Nullable Figure<Integer> figure) {
        return figure == null ? WITHHELD : figure.map(Entry::of);
    }

    private static Figure<Entry> count(Figure<Spread> figure) {
        return figure instanceof Figure.Shown<Spread> shown
                ? new Figure.Shown<>(Entry.of(shown.count()), shown.count())
                : figure.map(spread -> none());
    }

    private Figure<Entry> share(Figure<Share> figure) {
        return figure.map(this::shareEntry);
    }

    private Entry shareEntry(Share share) {
        return new Entry(share.part() + "/" + share.whole(), words.say("result.share", share.part(), share.whole()));
    }

    private Entry entry(Exact number) {
        var read = number.readable();
        return new Entry(read.toString(), words.number(read));
    }

    /** Shown, but there is nothing to show: too few answers for a middle half. */
    private static Entry none() {
        return new Entry("", "–");
    }
}
