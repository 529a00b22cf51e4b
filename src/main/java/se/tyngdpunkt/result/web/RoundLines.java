package se.tyngdpunkt.result.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.picture.UnitPicture;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.result.web.FigureTable.Entry;
import se.tyngdpunkt.result.web.FigureTable.Line;
import se.tyngdpunkt.shell.Words;

/** The rounds of a unit's picture as rows: those of the model that is shown, the oldest first. */
final class RoundLines {

    private final UnitPicture picture;
    private final Words words;

    RoundLines(UnitPicture picture, Words words) {
        this.picture = picture;
        this.words = words;
    }

    /** One for each round; a bridge's key asks nothing of its own. */
    List<Line> lines(Function<Past, List<Figure<Entry>>> cells) {
        return past().stream()
                .filter(past -> !past.isBridge())
                .map(past -> line(past, cells.apply(past)))
                .toList();
    }

    /** One for each round, and of a bridge round one for each of its keys. */
    List<Line> byEachKey(Function<Past, List<Figure<Entry>>> cells) {
        return past().stream().map(past -> line(past, cells.apply(past))).toList();
    }

    private List<Past> past() {
        return picture.past().stream()
                .filter(past -> picture.latest()
                        .filter(shown -> shown.isOfModel(past.version()))
                        .isPresent())
                .toList();
    }

    private Line line(Past past, List<Figure<Entry>> cells) {
        return new Line(label(past), Optional.empty(), Optional.of(past), past.breaks(), cells);
    }

    private String label(Past past) {
        var month = words.month(past.round().month());
        var instrument = past.version().instrument();
        return past.isBridge()
                ? words.say("result.by-bridge", month, instrument.title().in(words.language()), instrument.version())
                : month;
    }
}
