package se.tyngdpunkt.authoring.web.form;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.authoring.domain.sheet.Places;
import se.tyngdpunkt.authoring.domain.sheet.SheetEdit;

/** A button on a list: {@code add:KIND:PLACE}, {@code up:PLACE}, {@code down:PLACE}, {@code remove:PLACE} or {@code own:filled-in}. */
record ListWish(String what, String kind, String id) {

    static Optional<ListWish> of(String told) {
        var parts = told.split(":", 3);
        return switch (parts[0]) {
            case "add" -> parts.length == 3 ? Optional.of(new ListWish("add", parts[1], parts[2])) : Optional.empty();
            case "up", "down", "remove" ->
                parts.length == 2 ? Optional.of(new ListWish(parts[0], "", parts[1])) : Optional.empty();
            case "own" -> Optional.of(new ListWish("own", "", "filled-in"));
            default -> Optional.empty();
        };
    }

    String done(String text) {
        List<String> place = Places.of(id);
        return switch (what) {
            case "add" -> SheetEdit.add(text, place, kind);
            case "up" -> SheetEdit.move(text, place, -1);
            case "down" -> SheetEdit.move(text, place, 1);
            case "remove" -> SheetEdit.move(text, place, 0);
            default -> SheetEdit.ownValues(text);
        };
    }

    /** Where the page is opened again: at the item as it is called in the text once this is done. */
    String anchor(String done) {
        return switch (what) {
            case "own" -> "";
            case "add" -> "#" + SheetEdit.lastOf(done, Places.of(id)).orElse(id);
            case "up" -> "#" + SheetEdit.nearest(done, Places.of(id), -1).orElse(id);
            case "down" -> "#" + SheetEdit.nearest(done, Places.of(id), 1).orElse(id);
            default -> "#" + SheetEdit.nearest(done, Places.of(id), 0).orElse(id);
        };
    }
}
