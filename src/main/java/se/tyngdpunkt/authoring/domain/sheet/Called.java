package se.tyngdpunkt.authoring.domain.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.file.Tree;

/** What things are called in a file, faulty or not: the model's own words, and keys only where it has none. */
final class Called {

    private static final List<String> LOWER = List.of("from", "above");
    private static final List<String> UPPER = List.of("up-to", "below");

    private final Map<String, Piece> named = new HashMap<>();
    private final Piece file;

    Called(Tree tree) {
        this.file = new Piece(Optional.of(tree), List.of(), "");
        file.items("parts").forEach(part -> {
            add(part);
            Stream.of("fields", "scales", "rows", "reasons", "time-limits")
                    .flatMap(list -> part.items(list).stream())
                    .forEach(this::add);
        });
        Stream.of("measures", "norms", "limits", "bands")
                .flatMap(list -> file.items(list).stream())
                .forEach(this::add);
    }

    private void add(Piece piece) {
        piece.at("key").word().ifPresent(key -> named.putIfAbsent(key, piece));
    }

    Label of(String key) {
        return words(named.get(key)).<Label>map(Label.Own::new).orElse(Label.own(key));
    }

    /** An option of a choice, or a level of some bands. */
    Label option(String of, String key) {
        return options(of)
                .filter(option -> option.at("key").word().filter(key::equals).isPresent())
                .findFirst()
                .flatMap(option -> words(option))
                .<Label>map(Label.Own::new)
                .orElse(Label.own(key));
    }

    /** The options of a choice, or the levels of some bands, that can be read. */
    Stream<Piece> options(String of) {
        return Optional.ofNullable(named.get(of)).stream()
                .flatMap(piece -> Stream.of("options", "levels").flatMap(list -> piece.items(list).stream()));
    }

    Piece file() {
        return file;
    }

    /** The fields and scales of the parts, those of the part that holds a place first. */
    Stream<Piece> asked(List<String> place) {
        var parts = file.items("parts");
        return Stream.concat(
                        parts.stream().filter(part -> isWithin(part, place)),
                        parts.stream().filter(part -> !isWithin(part, place)).filter(part -> part.at("kind")
                                .word()
                                .filter(List.of("figures", "self-rating")::contains)
                                .isPresent()))
                .flatMap(part -> Stream.of("fields", "scales").flatMap(list -> part.items(list).stream()));
    }

    private static boolean isWithin(Piece part, List<String> place) {
        return place.size() >= part.place().size()
                && place.subList(0, part.place().size()).equals(part.place());
    }

    private static Optional<Text> words(@Nullable Piece piece) {
        return Optional.ofNullable(piece).stream()
                .flatMap(known ->
                        Stream.of("title", "label", "words", "word").flatMap(key -> known.at(key).text().stream()))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** What the steps go by; a field, or the time since one. */
    List<Label> over(Piece steps) {
        var over = steps.at("over");
        return over.word().stream()
                .map(this::of)
                .findFirst()
                .or(() -> Stream.of("days", "weeks", "months", "years")
                        .flatMap(span -> over.at(span + "-since").word().stream()
                                .map(date -> Label.said("authoring.value.since." + span, of(date))))
                        .findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    /** A step is called by its ends, such as from 1 to under 3. */
    static Label ends(Piece item) {
        var lower = end(item, LOWER);
        var upper = end(item, UPPER);
        if (lower.isPresent() && upper.isPresent()) {
            var from = item.at(lower.get()).word().map(Label::own).orElseThrow();
            var to = item.at(upper.get()).word().map(Label::own).orElseThrow();
            return from.equals(to)
                    ? Label.said("authoring.value.exactly", from)
                    : Label.said("authoring.step." + lower.get() + "." + upper.get(), from, to);
        }
        return lower.or(() -> upper)
                .map(key -> Label.said(
                        "authoring.value." + key, Label.own(item.at(key).word().orElse(""))))
                .orElse(Label.said("authoring.step.otherwise"));
    }

    private static Optional<String> end(Piece item, List<String> keys) {
        return keys.stream().filter(key -> item.at(key).word().isPresent()).findFirst();
    }
}
