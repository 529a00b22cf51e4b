package se.tyngdpunkt.authoring.domain.sheet;

import java.util.List;
import java.util.Map;

/** What is asked of the items of each list of a file, and what a new one is. */
final class ItemFields {

    /** What may stand under a key that is chosen. */
    static final Map<String, List<String>> CHOICES = Map.of(
            "direction", List.of("higher-is-better", "lower-is-better", "middle-is-best"),
            "privacy", List.of("named", "confidential", "anonymous"),
            "named-up-to", List.of("nearest-leader", "unit-manager"),
            "scored-by", List.of("product", "leader"),
            "basis", List.of("law", "local-decision", "recommendation"),
            "counts", List.of("stock", "within-window"),
            "colour", List.of("blue", "green", "yellow", "orange", "red"),
            "by", List.of("worker", "leader", "manager"),
            "invented", List.of("true", "false"));

    private ItemFields() {}

    static Fields scale(Fields fields) {
        return fields.text("label", false)
                .text("question", true)
                .choice("direction", "higher-is-better")
                .optionalWord("cite");
    }

    static Fields row(Fields fields) {
        return fields.text("label", false)
                .optionalText("short-label", false)
                .help("definition")
                .help("includes")
                .help("excludes")
                .help("example")
                .optionalWord("cite");
    }

    static Fields field(Fields fields) {
        return fields.text("label", false)
                .optionalText("hint", true)
                .wordIfThere("from")
                .wordIfThere("above")
                .wordIfThere("up-to")
                .wordIfThere("below")
                .choice("by", "worker")
                .optionalWord("cite");
    }

    static Fields timeLimit(Fields fields) {
        return fields.text("title", false)
                .wordIfThere("days")
                .wordIfThere("weeks")
                .wordIfThere("months")
                .wordIfThere("warn-days")
                .optionalWord("cite");
    }

    static Fields reason(Fields fields) {
        return fields.text("label", false)
                .numbers("value")
                .wordIfThere("lasts-months")
                .optionalWord("cite");
    }

    static Fields level(Fields fields, Borders borders) {
        return fields.text("word", false)
                .limits(borders)
                .optionalWord("symbol")
                .choice("colour", "")
                .optionalText("action", false)
                .optionalText("owner", false);
    }

    /** What a new item of each kind of list is, before anybody has written in it; {@code %s} is its key. */
    static final Map<String, String> NEW = Map.of(
            "rows", "{key: %s, label: {sv: \"Ny rad\", en: \"New row\"}, weight: 1}",
            "risks", "{key: %s, label: {sv: \"Ny risk\", en: \"New risk\"}}",
            "options", "{key: %s, words: {sv: \"Nytt svar\", en: \"New answer\"}}",
            "fields",
                    "{key: %s, label: {sv: \"Ny fråga\", en: \"New question\"}, type: whole-number, from: 0, required: false}",
            "reasons", "{key: %s, label: {sv: \"Nytt skäl\", en: \"New reason\"}, takes: share, value: 10 %%}",
            "levels", "{key: %s, word: {sv: \"Ny nivå\", en: \"New level\"}}");

    /** What all of a list may be, as it is told where the source leaves it open. */
    static final Map<String, String> EXAMPLES = Map.of(
            "rows", "[{key: a, label: A, weight: 3}, {key: b, label: B, weight: 1/2}]",
            "risks", "[{key: a, label: A}, {key: b, label: B}]",
            "options", "[{key: a, words: A}, {key: b, words: B}]");

    /** The same of levels, by the share of a norm or by a measure. */
    static String bands(Piece file) {
        var norm = file.items("norms").stream().findFirst();
        var of = norm.isPresent()
                ? norm.flatMap(first -> first.at("of").word())
                : file.items("measures").stream().findFirst().flatMap(first -> first.at("key")
                        .word());
        var limit = norm.isPresent() ? "100 %" : "100";
        return "[{key: load, title: Läge, "
                + of.map(measure -> "of: " + measure + ", ").orElse("")
                + norm.flatMap(first -> first.at("key").word())
                        .map(key -> "share-of: " + key + ", ")
                        .orElse("")
                + "levels: [{key: low, up-to: %s, word: lagom}, {key: high, above: %s, word: mycket}]}]"
                        .formatted(limit, limit);
    }
}
