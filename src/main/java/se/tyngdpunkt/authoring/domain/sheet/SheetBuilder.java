package se.tyngdpunkt.authoring.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Adder;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Alias;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Field;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Group;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Item;
import se.tyngdpunkt.instrument.file.Tree;

/** Reads the form out of a file, faulty or not, as long as it is YAML. */
public final class SheetBuilder {

    private final Piece file;
    private final Called called;
    private final List<Group> groups = new ArrayList<>();
    private final List<Field> unshown = new ArrayList<>();
    private final List<Alias> aliases = new ArrayList<>();

    private SheetBuilder(Tree tree) {
        this.file = new Piece(Optional.of(tree), List.of(), "");
        this.called = new Called(tree);
    }

    /** A file that is a word or a list has nothing that a field could stand for. */
    public static Sheet of(Tree tree) {
        if (!(tree instanceof Tree.Mapping)) {
            return new Sheet(List.of(), List.of(), List.of(), List.of());
        }
        var builder = new SheetBuilder(tree);
        builder.about();
        builder.file.items("parts").forEach(builder::part);
        builder.calculation();
        return new Sheet(new OpenFields(builder.called).of(tree), builder.groups, builder.unshown, builder.aliases);
    }

    private void about() {
        group(
                "about",
                new Fields(file, called)
                        .text("title", false)
                        .optionalText("summary", true)
                        .word("key")
                        .word("version")
                        .word("valid-from"));
        group(
                "provenance",
                new Fields(file.at("provenance"), called)
                        .word("organisation")
                        .word("document")
                        .optionalWord("date")
                        .optionalWord("decided-by")
                        .optionalText("standing", true)
                        .optionalText("adaptation", true));
        if (file.at("filled-in").isThere()) {
            group(
                    "filled-in",
                    new Fields(file.at("filled-in"), called)
                            .text("title", false)
                            .filledBy()
                            .choice("invented", "false"));
        }
        group(
                "way-of-working",
                new Fields(file.at("way-of-working"), called)
                        .choice("privacy", "named")
                        .choice("named-up-to", "nearest-leader")
                        .choice("scored-by", "product")
                        .cited("every-weeks")
                        .cited("every-months")
                        .cited("reference-window-days")
                        .cited("form-minutes")
                        .cited("talk-minutes"));
        list(file.at("way-of-working"), "talk-template", fields -> fields.text("title", false)
                .optionalText("hint", true)
                .optionalWord("cite"));
    }

    private void group(String id, Fields fields) {
        groups.add(new Group(id, Optional.empty(), "authoring.group." + id, fields.all(), List.of(), List.of()));
    }

    private void part(Piece part) {
        var head = new Fields(part, called).text("title", false).optionalText("hint", true);
        var adders = new ArrayList<Adder>();
        var items = new ArrayList<Item>();
        switch (part.at("kind").word().orElse("")) {
            case "self-rating" -> items.addAll(items(part, "scales", ItemFields::scale, List.of("options")));
            case "counted-activities" -> {
                items.addAll(items(part, "rows", fields -> ItemFields.row(fields.numbers("weight")), List.of()));
                adders.add(adder(part, "rows"));
            }
            case "risk-counts" -> {
                items.addAll(items(part, "rows", ItemFields::row, List.of()));
                adders.add(new Adder(part.at("rows").place(), "risks"));
            }
            case "figures", "case-list", "rows" -> {
                head.numbers("weight").numbers("weights");
                items.addAll(items(part, "fields", ItemFields::field, List.of("options")));
                items.addAll(items(part, "time-limits", ItemFields::timeLimit, List.of()));
                adders.add(adder(part, "fields"));
            }
            case "working-time" ->
                items.addAll(items(
                        part,
                        "fields",
                        fields -> fields.text("label", false)
                                .optionalText("hint", true)
                                .optionalWord("cite"),
                        List.of()));
            case "reductions" -> {
                items.addAll(items(part, "reasons", ItemFields::reason, List.of()));
                adders.add(adder(part, "reasons"));
            }
            default -> {}
        }
        var id = Places.id(part.place());
        groups.add(new Group(id, Optional.of(part.title()), "authoring.group.part", head.all(), items, adders));
    }

    private static Adder adder(Piece part, String list) {
        return new Adder(part.at(list).place(), list);
    }

    private void calculation() {
        list(file, "norms", fields -> fields.text("title", false)
                .choice("basis", "local-decision")
                .numbers("value")
                .optionalWord("cite"));
        list(file, "limits", fields -> fields.text("title", false)
                .choice("basis", "local-decision")
                .numbers("up-to")
                .numbers("below")
                .numbers("from")
                .numbers("above")
                .optionalWord("cite"));
        file.items("bands").forEach(bands -> {
            var borders = new Borders(bands.items("levels"));
            unshown.addAll(borders.unshown());
            borders.aliases().forEach(aliases::add);
            var head = new Fields(bands, called).text("title", false);
            var lasting = bands.at("lasting");
            if (lasting.isThere()) {
                head.within(lasting, fields -> fields.wordIfThere("rounds")
                        .wordIfThere("weeks")
                        .optionalText("to", true));
            }
            groups.add(new Group(
                    Places.id(bands.place()),
                    Optional.of(bands.title()),
                    "authoring.group.bands",
                    head.all(),
                    items(bands, "levels", fields -> ItemFields.level(fields, borders), List.of()),
                    List.of(adder(bands, "levels"))));
        });
        list(file, "talk", fields -> fields.text("title", false).text("question", true));
    }

    private void list(Piece piece, String key, UnaryOperator<Fields> read) {
        if (piece.at(key).isThere()) {
            groups.add(new Group(
                    key,
                    Optional.empty(),
                    "authoring.group." + key,
                    List.of(),
                    items(piece, key, read, List.of()),
                    List.of()));
        }
    }

    private List<Item> items(Piece piece, String list, UnaryOperator<Fields> read, List<String> inner) {
        var all = piece.items(list);
        var items = new ArrayList<Item>();
        for (int number = 0; number < all.size(); number++) {
            var each = all.get(number);
            var fields = read.apply(new Fields(each, called));
            var adders = new ArrayList<Adder>();
            for (var below : inner) {
                var options = each.items(below);
                for (int option = 0; option < options.size(); option++) {
                    fields.option(options.get(option), option + 1);
                }
                if (each.at(below).isThere()) {
                    adders.add(adder(each, below));
                }
            }
            items.add(new Item(
                    each.place(),
                    each.title(),
                    each.at("weight").word().orElse(""),
                    fields.all(),
                    adders,
                    number == 0,
                    number + 1 == all.size()));
        }
        return items;
    }
}
