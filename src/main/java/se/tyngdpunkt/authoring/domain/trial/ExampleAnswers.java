package se.tyngdpunkt.authoring.domain.trial;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.file.FlowText;
import se.tyngdpunkt.instrument.rule.Bound;
import se.tyngdpunkt.shared.Sha256;

/** A first example of answers to begin with: one person in one unit, the first answer to every choice and one of everything that is counted. */
public final class ExampleAnswers {

    private static final DateTimeFormatter WEEK =
            DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.forLanguageTag("sv-SE"));

    private ExampleAnswers() {}

    /** How the answers that a page was made of are told. */
    public static String seen(String answers) {
        return Sha256.hexOf(answers);
    }

    public static String of(Instrument instrument, LocalDate day) {
        return "date: " + day + "\nunits:\n  - id: Norr\n" + parts(instrument, day, Level.UNIT, "    ")
                + "    persons:\n      - id: A\n" + parts(instrument, day, Level.PERSON, "        ");
    }

    private static String parts(Instrument instrument, LocalDate day, Level level, String indent) {
        var text = new StringBuilder();
        for (var part : instrument.parts()) {
            var answers = levelOf(part) == level ? answers(part, day) : List.<String>of();
            if (!answers.isEmpty()) {
                text.append(indent).append(part.key()).append(": ");
                text.append(part instanceof Part.Rows ? "\n" + indent + "  - " : "");
                text.append("{").append(String.join(", ", answers)).append("}\n");
            }
        }
        return text.toString();
    }

    private static Level levelOf(Part part) {
        return switch (part) {
            case Part.Figures figures -> figures.level();
            case Part.Rows rows -> rows.level();
            case Part _ -> Level.PERSON;
        };
    }

    private static List<String> answers(Part part, LocalDate day) {
        return switch (part) {
            case Part.SelfRating felt ->
                felt.scales().stream()
                        .map(scale -> scale.key() + ": "
                                + FlowText.quoted(scale.options().getFirst().key()))
                        .toList();
            case Part.WorkingTime time ->
                time.fields().stream().map(field -> field.key() + ": 100").toList();
            case Part.CountedActivities counted ->
                counted.rows().stream().map(row -> row.key() + ": 1").toList();
            case Part.RiskCounts risks ->
                risks.rows().stream().map(row -> row.key() + ": 0").toList();
            case Part.Figures figures -> fields(figures.fields(), day);
            case Part.Rows rows -> {
                var answers = new ArrayList<String>();
                if (rows.kind() == Part.Rows.Kind.CASES) {
                    answers.add("label: A1");
                }
                answers.addAll(fields(rows.fields(), day));
                yield answers;
            }
            case Part.Reductions _, Part.FreeComment _ -> List.of();
        };
    }

    private static List<String> fields(List<Part.Field> fields, LocalDate day) {
        var answers = new ArrayList<String>();
        for (var field : fields) {
            if (field.type() == Part.FieldType.TEXT || !(field.required() || field.giver() == Part.Giver.WORKER)) {
                continue;
            }
            answers.add(field.key() + ": " + answer(field, day));
            if (field.needsReason()) {
                answers.add(field.key() + "-reason: exempel");
            }
        }
        return answers;
    }

    private static String answer(Part.Field field, LocalDate day) {
        return switch (field.type()) {
            case NUMBER, WHOLE, HOURS ->
                field.allowed().lower() instanceof Bound.At at && at.included()
                        ? at.number().toString()
                        : "1";
            case PER_CENT -> "100 %";
            case DATE -> day.toString();
            case WEEK -> day.format(WEEK);
            case CHOICE ->
                field.options().isEmpty()
                        ? "\"\""
                        : FlowText.quoted(field.options().getFirst().key());
            case YES_NO -> "yes";
            case TEXT -> "\"\"";
        };
    }
}
