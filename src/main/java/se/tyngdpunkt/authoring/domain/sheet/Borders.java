package se.tyngdpunkt.authoring.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Field;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Role;
import se.tyngdpunkt.instrument.file.FileNumber;
import se.tyngdpunkt.shared.number.Exact;

/** The levels of a bands and the limits between neighbours, each asked for once; levels in no order have only their own ends. */
final class Borders {

    static final List<String> ENDS = List.of("from", "above", "up-to", "below");

    private final List<Border> shown;
    private final List<Border> others;

    Borders(List<Piece> levels) {
        var known = levels.stream().filter(Piece::isMapping).toList();
        var isFalling = !isInOrder(known, false) && isInOrder(known, true);
        var isInOrder = isFalling || isInOrder(known, false);
        var all = IntStream.range(1, known.size())
                .mapToObj(number -> between(known.get(number - 1), known.get(number), isFalling))
                .toList();
        this.shown = all.stream()
                .filter(border -> border.isWhole() || (isInOrder && border.lacksAnEnd()))
                .toList();
        this.others = all.stream().filter(border -> !shown.contains(border)).toList();
    }

    private static Border between(Piece one, Piece other, boolean isFalling) {
        var rising = new Border(one, other, other);
        var falling = new Border(other, one, other);
        return rising.isWhole() || (!isFalling && !falling.isWhole()) ? rising : falling;
    }

    /** Whether no end that is a number lies on the wrong side of one before it. */
    private static boolean isInOrder(List<Piece> levels, boolean isFalling) {
        var ends = new ArrayList<Exact>();
        levels.forEach(level -> (isFalling ? ENDS.reversed() : ENDS)
                .stream()
                        .flatMap(key -> level.at(key).word().stream())
                        .flatMap(word -> FileNumber.parse(word.strip()).stream())
                        .forEach(ends::add));
        return IntStream.range(1, ends.size()).allMatch(number -> {
            var step = ends.get(number - 1).compareTo(ends.get(number));
            return isFalling ? step >= 0 : step <= 0;
        });
    }

    /** The limit that is asked for at a level, and its side. */
    List<Field> at(Piece level) {
        return fields(shown.stream().filter(border -> border.asked().equals(level)));
    }

    /** Whether an end of a level is told by a limit. */
    boolean tells(Piece level, String end) {
        return shown.stream()
                .anyMatch(border -> (border.below().equals(level) && Border.UPPER.contains(end))
                        || (border.above().equals(level) && Border.LOWER.contains(end)));
    }

    /** Fields that a form made earlier may have shown, where these are shown now. */
    List<Field> unshown() {
        var ends = shown.stream().flatMap(Border::ends).map(Borders::end);
        return Stream.concat(fields(others.stream()).stream(), ends).toList();
    }

    private static List<Field> fields(Stream<Border> borders) {
        return borders.flatMap(border -> Stream.of(border.limit(), border.side()))
                .toList();
    }

    private static Field end(Piece end) {
        var key = end.place().getLast();
        return new Field(
                end.place(),
                end.where(),
                Role.WORD,
                Label.field(key),
                end.word().orElse(""),
                false,
                false,
                List.of());
    }

    /** The field beside which faults at an end of a level are told. */
    Stream<Sheet.Alias> aliases() {
        return shown.stream().flatMap(border -> border.ends()
                .map(end -> new Sheet.Alias(end.where(), border.limit().where())));
    }

    /** The limit asked for at a place, shown or not. */
    Optional<Border> asked(List<String> level) {
        return Stream.concat(shown.stream(), others.stream())
                .filter(border -> border.asked().place().equals(level))
                .findFirst();
    }
}
