package se.tyngdpunkt.authoring.domain.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Field;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Role;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.file.Tree;

/** The faults of a file as its form tells them: by what its fields are called, and in the model's own words. */
public final class FaultWords {

    private static final String FAULT = "instrument.fault.";

    /** These name levels by their keys. */
    private static final Set<String> OF_LEVELS = Set.of("bands-overlap", "bands-gap", "bands-begin", "bands-end");

    /** These are about the limit of a level. */
    private static final Set<String> OF_LIMITS = Set.of("bands-overlap", "bands-gap", "interval-empty");

    /** These name something that has a title by its key. */
    private static final Set<String> OF_TITLES =
            Set.of("needs-itself", "not-a-figure", "not-a-choice-field", "not-a-day");

    private static final Set<String> SWEDISH = Set.of("sv", "source");

    private final Sheet sheet;
    private final Called called;

    public FaultWords(Tree tree) {
        this.sheet = SheetBuilder.of(tree);
        this.called = new Called(tree);
    }

    /**
     * One fault.
     *
     * @param field the id of the field beside which it is told
     * @param subject what it is about, where it stands away from its field
     */
    public record Told(String field, Label subject, Label fault) {}

    /** Nothing of what stands in no field. */
    public Optional<Told> of(InstrumentFault fault) {
        return blankLimit(fault)
                .or(() -> sheet.fieldAt(place(fault)))
                .map(field -> new Told(field.id(), subject(field), sentence(fault, field)));
    }

    /** Until a limit is written, levels lie in each other wherever they stand. */
    private Optional<Field> blankLimit(InstrumentFault fault) {
        return sheet.fields()
                .filter(field -> field.role() == Role.LIMIT && field.value().isEmpty())
                .filter(_ -> OF_LEVELS.contains(what(fault)))
                .filter(field -> firstOf(field.where()).equals(firstOf(fault.where())))
                .findFirst();
    }

    private static String what(InstrumentFault fault) {
        return fault.messageKey().replace(FAULT, "");
    }

    /** What is missing is told of the piece that lacks it. */
    private static String place(InstrumentFault fault) {
        if (OF_LIMITS.contains(what(fault))) {
            return fault.where() + ".limit";
        }
        return fault.messageKey().endsWith(".missing") && !fault.where().isEmpty()
                ? fault.where() + "." + fault.arguments().getFirst()
                : fault.where();
    }

    /** The section, the item in it where there is one, and the field. */
    private Label subject(Field field) {
        for (var group : sheet.groups()) {
            var heading = group.title().map(Label::own).orElse(Label.said(group.titleKey()));
            for (var item : group.items()) {
                if (item.fields().contains(field)) {
                    return new Label.Joined(List.of(heading, Label.own(item.title()), field.label()));
                }
            }
            if (group.fields().contains(field)) {
                return new Label.Joined(List.of(heading, field.label()));
            }
        }
        return field.label();
    }

    private Label sentence(InstrumentFault fault, Field field) {
        var what = what(fault);
        var about = fault.arguments();
        if ((what.equals("empty") || what.equals("missing")) && isAt(field, place(fault))) {
            return blank(field);
        }
        if (field.role() == Role.LIMIT && field.value().isEmpty()) {
            return Label.said("authoring.fault.no-limit");
        }
        return new Label.Said(
                fault.messageKey(),
                about.stream()
                        .map(key -> OF_LEVELS.contains(what)
                                ? quoted(called.option(firstOf(fault.where()), key))
                                : OF_TITLES.contains(what) ? quoted(called.of(key)) : Label.own(key))
                        .toList());
    }

    /** Not only the nearest field; that of a text stands for its Swedish words, however they are written. */
    private static boolean isAt(Field field, String place) {
        return place.equals(field.where())
                || (field.role() == Role.SWEDISH
                        && SWEDISH.stream().anyMatch(key -> place.equals(field.where() + "." + key)));
    }

    private static Label blank(Field field) {
        return switch (field.role()) {
            case SWEDISH -> Label.said("authoring.fault.no-swedish");
            case ENGLISH -> Label.said("authoring.fault.no-english");
            case WORD, CHOICE, LIMIT, SIDE -> Label.said("authoring.fault.blank", quoted(field.label()));
        };
    }

    private static Label quoted(Label words) {
        return Label.said("authoring.quoted", words);
    }

    private static String firstOf(String where) {
        return where.contains(".") ? where.substring(0, where.indexOf('.')) : where;
    }
}
