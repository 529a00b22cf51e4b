package se.tyngdpunkt.authoring.domain.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Field;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Role;
import se.tyngdpunkt.instrument.file.FlowText;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.YamlEdit;

/** The limit between two levels that lie side by side, asked for at one of them, and the side that a value on it belongs to. */
record Border(Piece below, Piece above, Piece asked) {

    static final List<String> LOWER = List.of("from", "above");
    static final List<String> UPPER = List.of("up-to", "below");

    private static final String TO_LOWER = "lower";
    private static final String TO_UPPER = "upper";

    /** Both levels say the same limit, and one of them takes it in. */
    boolean isWhole() {
        return isReadable()
                && ends().count() == 2
                && ends().map(Piece::word).distinct().count() == 1
                && below.at("up-to").isThere() == above.at("above").isThere();
    }

    /** One or both have no end on this side. */
    boolean lacksAnEnd() {
        return isReadable() && ends().count() < 2;
    }

    private boolean isReadable() {
        return ends().allMatch(end -> end.word().isPresent())
                && present(below, UPPER).size() < 2
                && present(above, LOWER).size() < 2;
    }

    /** The ends that the file has of it. */
    Stream<Piece> ends() {
        return Stream.concat(present(below, UPPER).stream(), present(above, LOWER).stream());
    }

    private static List<Piece> present(Piece level, List<String> keys) {
        return keys.stream().map(level::at).filter(Piece::isThere).toList();
    }

    Field limit() {
        var value = isWhole() ? ends().flatMap(end -> end.word().stream()).findFirst() : Optional.<String>empty();
        var other = asked.equals(above) ? below : above;
        return new Field(
                Places.below(asked.place(), "limit"),
                asked.where() + ".limit",
                Role.LIMIT,
                Label.said("authoring.field.limit", Label.own(other.title())),
                value.orElse(""),
                false,
                false,
                List.of());
    }

    Field side() {
        return new Field(
                Places.below(asked.place(), "side"),
                asked.where() + ".side",
                Role.SIDE,
                Label.field("side"),
                below.at("below").isThere() || above.at("from").isThere() ? TO_UPPER : TO_LOWER,
                false,
                false,
                List.of(TO_LOWER, TO_UPPER));
    }

    /** The file's text with a limit at both levels, or at none where it is blank. */
    String withLimit(String text, String limit) {
        return with(text, limit, side().value());
    }

    /** The file's text with the limit, where there is one, on another side. */
    String withSide(String text, String side) {
        return isWhole() && List.of(TO_LOWER, TO_UPPER).contains(side) ? with(text, limit().value(), side) : text;
    }

    private String with(String text, String limit, String side) {
        var isLower = side.equals(TO_LOWER);
        var changed = end(text, below, UPPER, isLower ? "up-to" : "below", limit);
        return end(changed, above, LOWER, isLower ? "above" : "from", limit);
    }

    private static String end(String text, Piece level, List<String> keys, String key, String limit) {
        var changed = text;
        var old = present(level, keys);
        if (limit.isEmpty()) {
            for (var end : old) {
                changed = YamlEdit.of(changed).remove(end.place());
            }
            return changed;
        }
        var place = Places.below(level.place(), key);
        if (old.isEmpty()) {
            return YamlEdit.of(changed).put(place, FlowText.of(new Scalar(limit, 1)));
        }
        if (!old.getFirst().place().equals(place)) {
            changed = YamlEdit.of(changed).rename(old.getFirst().place(), key);
        }
        return limit.equals(old.getFirst().word().orElse(""))
                ? changed
                : YamlEdit.of(changed).word(place, limit);
    }
}
