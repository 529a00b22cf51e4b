package se.tyngdpunkt.result.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.picture.UnitPicture;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.result.web.FigureTable.Entry;
import se.tyngdpunkt.result.web.FigureTable.Line;
import se.tyngdpunkt.scoring.UnitScoring;
import se.tyngdpunkt.shell.Words;

/** The rounds of a unit's picture as rows: those of the model that is shown, the oldest first, with both keys of a bridge. */
final class RoundLines {

    private final UnitPicture picture;
    private final Words words;

    RoundLines(UnitPicture picture, Words words) {
        this.picture = picture;
        this.words = words;
    }

    /** One for each round; a bridge's key asks nothing of its own. */
    List<Line> lines(Function<Past, List<Figure<Entry>>> cells) {
        return lines(past().stream().filter(past -> !past.isBridge()).toList(), cells);
    }

    /** One for each round, of what is weighed by its own key: a bridge joins nothing here, since its other key is not told. */
    List<Line> byOwnKey(Function<Past, List<Figure<Entry>>> cells) {
        var lines = new ArrayList<Line>();
        for (var line : lines(cells)) {
            var breaks = !lines.isEmpty() && !mayStandBeside(lines.getLast(), line);
            lines.add(new Line(line.label(), line.address(), line.past(), breaks, line.cells()));
        }
        return lines;
    }

    private static boolean mayStandBeside(Line before, Line after) {
        return after.past()
                .filter(one -> before.past()
                        .map(Past::version)
                        .filter(one.version()::isComparableWith)
                        .isPresent())
                .isPresent();
    }

    /** One for each round, and of a bridge round one for each of its keys. */
    List<Line> byEachKey(Function<Past, List<Figure<Entry>>> cells) {
        return lines(past(), cells);
    }

    /** The rounds of two keys, where the model has a norm or sums over people: those are told of no bridge. */
    List<String> untold() {
        return past().stream()
                .filter(past -> past.round().bridge().isPresent() && !past.isBridge() && isOfOneKey(past))
                .map(past -> past.round().label(words))
                .toList();
    }

    private static boolean isOfOneKey(Past past) {
        return !past.version().instrument().calculation().norms().isEmpty()
                || !new UnitScoring(past.version()).measures().isEmpty();
    }

    private List<Past> past() {
        var rounds = picture.past().stream()
                .filter(this::isOfModel)
                .map(past -> past.round().id())
                .collect(Collectors.toSet());
        return picture.past().stream()
                .filter(past -> rounds.contains(past.round().id()))
                .toList();
    }

    private boolean isOfModel(Past past) {
        return picture.latest().filter(shown -> shown.isOfModel(past.version())).isPresent();
    }

    private List<Line> lines(List<Past> past, Function<Past, List<Figure<Entry>>> cells) {
        var lines = new ArrayList<Line>();
        Optional<Past> before = Optional.empty();
        for (var one : past) {
            var isOther = before.filter(each -> !each.isOfModel(one.version())).isPresent();
            lines.add(new Line(
                    label(one), Optional.empty(), Optional.of(one), isOther || one.breaks(), cells.apply(one)));
            before = Optional.of(one);
        }
        return lines;
    }

    private String label(Past past) {
        var round = past.round().label(words);
        var instrument = past.version().instrument();
        return past.isBridge()
                ? words.say("result.by-bridge", round, instrument.title().in(words.language()), instrument.version())
                : round;
    }
}
