package se.tyngdpunkt.scoring.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.Part.Reductions;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.text.CaseLabel;

/** One row of a list: a case with its label, or a reduction with its days. */
final class RowAnswers {

    private static final String LABEL = "label";
    private static final int LONGEST_REASON = 500;

    private RowAnswers() {}

    static Map<String, Given> of(Part.Rows list, Section row) {
        var given = new HashMap<String, Given>();
        if (list.kind() == Part.Rows.Kind.CASES && row.has(LABEL)) {
            var label = row.string(LABEL);
            if (CaseLabel.parse(label).isEmpty()) {
                row.fault(LABEL, "bad-label");
            }
            given.put(LABEL, new Given.Words(label));
        }
        FieldAnswers.of(list.fields(), row, given);
        list.fields().stream().filter(Field::needsReason).forEach(field -> reason(field, row));
        return given;
    }

    private static void reason(Field field, Section row) {
        var key = field.key() + "-reason";
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
                        Field.plain(Reductions.AMOUNT, FieldType.NUMBER, false)),
                row,
                given);
        if (!given.containsKey(Reductions.REASON) || !given.containsKey(Reductions.FROM)) {
            row.fault(Reductions.REASON, "reduction-incomplete");
        }
        return given;
    }

    private static Field choice(List<Option> reasons) {
        var plain = Field.plain(Reductions.REASON, FieldType.CHOICE, true);
        return new Field(
                plain.key(),
                Text.NONE,
                Text.NONE,
                FieldType.CHOICE,
                reasons,
                plain.allowed(),
                plain.giver(),
                true,
                false,
                false,
                "");
    }
}
