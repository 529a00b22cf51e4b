package se.tyngdpunkt.scoring.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.Part.Reductions;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.text.CaseLabel;

/** One row of a list: a case with its label, or a reduction with its days. */
final class RowAnswers {

    private static final int LONGEST_REASON = 500;

    private RowAnswers() {}

    static Map<String, Given> of(Part.Rows list, Section row) {
        var given = new HashMap<String, Given>();
        if (list.kind() == Part.Rows.Kind.CASES && row.has(Part.Rows.LABEL)) {
            var label = row.string(Part.Rows.LABEL);
            if (CaseLabel.parse(label).isEmpty()) {
                row.fault(Part.Rows.LABEL, "bad-label");
            }
            given.put(Part.Rows.LABEL, new Given.Words(label));
        }
        FieldAnswers.of(list.fields(), row, given);
        list.fields().stream().filter(Field::needsReason).forEach(field -> reason(field, row));
        return given;
    }

    private static void reason(Field field, Section row) {
        var key = field.reasonKey();
        if (row.has(field.key()) && FieldAnswers.text(row, key, LONGEST_REASON).isEmpty()) {
            row.fault(key, "reason-missing", key);
        }
    }

    static Map<String, Given> of(Reductions reductions, Section row) {
        var given = new HashMap<String, Given>();
        var reasons = reductions.reasons().stream()
                .map(reason -> new Option(reason.key(), reason.label(), Value.notDefined()))
                .toList();
        FieldAnswers.of(
                List.of(
                        choice(reasons),
                        Field.plain(Reductions.FROM, FieldType.DATE, true),
                        Field.plain(Reductions.TO, FieldType.DATE, false),
                        amount()),
                row,
                given);
        if (!given.containsKey(Reductions.REASON) || !given.containsKey(Reductions.FROM)) {
            row.fault(Reductions.REASON, "reduction-incomplete");
        }
        if (given.get(Reductions.FROM) instanceof Given.Day(var from)
                && given.get(Reductions.TO) instanceof Given.Day(var to)
                && to.isBefore(from)) {
            row.fault(Reductions.TO, "to-before-from");
        }
        if (!given.containsKey(Reductions.AMOUNT) && needsAmount(reductions, given)) {
            row.fault(Reductions.AMOUNT, "amount-missing");
        }
        return given;
    }

    private static boolean needsAmount(Reductions reductions, Map<String, Given> given) {
        return given.get(Reductions.REASON) instanceof Given.Choice chosen
                && reductions.reasons().stream()
                        .filter(reason -> reason.key().equals(chosen.option()))
                        .anyMatch(reason -> reason.value().equals(new Value.Named(Reductions.AMOUNT)));
    }

    /** Never below nothing: what lowers a norm cannot raise it. */
    private static Field amount() {
        var plain = Field.plain(Reductions.AMOUNT, FieldType.NUMBER, false);
        return within(plain, plain.options(), FieldAnswers.NOT_NEGATIVE);
    }

    private static Field choice(List<Option> reasons) {
        var plain = Field.plain(Reductions.REASON, FieldType.CHOICE, true);
        return within(plain, reasons, plain.allowed());
    }

    private static Field within(Field plain, List<Option> options, Interval allowed) {
        return new Field(
                plain.key(),
                plain.label(),
                plain.hint(),
                plain.type(),
                options,
                allowed,
                plain.giver(),
                plain.required(),
                plain.needsReason(),
                plain.mayCarryOver(),
                plain.citation());
    }
}
