package se.tyngdpunkt.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.Giver;
import se.tyngdpunkt.instrument.Part.TimeField;
import se.tyngdpunkt.scoring.AnswerProblem.Kind;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.TypedNumber;
import se.tyngdpunkt.shared.text.FreeText;

/** One pass over a form, field by field in its own order. */
final class FieldReader {

    private static final int TIME_DECIMALS = 2;

    private final Map<String, String> typed;
    private final Level level;
    private final Set<Giver> givers;
    private final Optional<LocalDate> day;
    private final List<AnswerProblem> problems = new ArrayList<>();
    private Answers answers = Answers.BLANK;

    /** Of a person, what those answer; of a unit, whatever is asked. */
    FieldReader(Map<String, String> typed, Level level, Set<Giver> givers, Optional<LocalDate> day) {
        this.typed = typed;
        this.level = level;
        this.givers = givers;
        this.day = day;
    }

    AnswerReading read(Instrument instrument) {
        instrument.partsOf(level).forEach(this::read);
        return new AnswerReading(answers, problems);
    }

    private void read(Part part) {
        if (!givers.contains(Giver.WORKER) && !(part instanceof Part.Figures) && !(part instanceof Part.Rows)) {
            return;
        }
        var required = part.required();
        switch (part) {
            case Part.SelfRating felt -> felt.scales().forEach(scale -> readOption(scale, required));
            case Part.WorkingTime time -> time.fields().forEach(field -> readTime(field, required));
            case Part.CountedActivities counted ->
                counted.rows().forEach(row -> readCount(AnswerField.count(row.key()), required)
                        .ifPresent(count -> answers = answers.withCount(row.key(), count)));
            case Part.RiskCounts risks ->
                risks.rows().forEach(row -> readCount(AnswerField.risk(row.key()), required)
                        .ifPresent(count -> answers = answers.withRisk(row.key(), count)));
            case Part.FreeComment comment -> readComment(comment);
            case Part.Figures figures -> readFigures(figures);
            case Part.Rows _, Part.Reductions _ -> readRows(part);
        }
    }

    private void readFigures(Part.Figures part) {
        for (var field : mine(RowFields.ofFigures(part))) {
            var name = AnswerField.figure(field.key());
            readAnswer(() -> name, TypedAnswer.of(field, typed(name), day), part.required() && field.required())
                    .ifPresent(answer -> answers = answers.withFigure(field.key(), answer));
        }
        mine(part.fields()).stream()
                .filter(field -> field.needsReason())
                .filter(field -> answers.figure(field.key()).isPresent()
                        && typed(AnswerField.figure(field.reasonKey())).isBlank())
                .forEach(field -> problem(AnswerField.figure(field.reasonKey()), Kind.REASON_MISSING));
    }

    private void readRows(Part part) {
        var all = RowFields.all(part, typed);
        if (all.size() > RowFields.MOST_ROWS) {
            problem(AnswerField.rows(part.key()), Kind.TOO_MANY_ROWS, Integer.toString(RowFields.MOST_ROWS));
        }
        var fields = RowFields.of(part);
        var telling = RowFields.telling(fields);
        var mine = mine(fields);
        var rows = new TreeMap<Integer, Map<String, Given>>();
        RowFields.first(all).forEach((number, row) -> {
            if (RowFields.isThere(telling, row)) {
                var asked = part instanceof Part.Reductions ? mine(RowFields.of(part, row)) : mine;
                var read = readRow(part, number, row, asked);
                if (!read.isEmpty()) {
                    rows.put(number, read);
                }
            }
        });
        if (!rows.isEmpty()) {
            answers = answers.withRows(part.key(), rows);
        }
    }

    private Map<String, Given> readRow(Part part, int number, Map<String, String> row, List<Field> fields) {
        var hasEnded = RowFields.isCase(part)
                && row.getOrDefault(Part.Rows.ENDED, "").strip().equals(TypedAnswer.YES);
        var read = new HashMap<String, Given>();
        for (var field : fields) {
            var text = row.getOrDefault(field.key(), "");
            var typed = field.equals(RowFields.LABEL) ? TypedAnswer.label(text) : TypedAnswer.of(field, text, day);
            readAnswer(() -> AnswerField.row(part.key(), number, field.key()), typed, field.required() && !hasEnded)
                    .ifPresent(answer -> read.put(field.key(), answer));
        }
        if (part instanceof Part.Rows && !hasEnded) {
            fields.stream()
                    .filter(Field::needsReason)
                    .filter(field -> read.containsKey(field.key())
                            && row.getOrDefault(field.reasonKey(), "").isBlank())
                    .forEach(field ->
                            problem(AnswerField.row(part.key(), number, field.reasonKey()), Kind.REASON_MISSING));
        }
        if (read.get(Part.Reductions.FROM) instanceof Given.Day(var from)
                && read.get(Part.Reductions.TO) instanceof Given.Day(var to)
                && part instanceof Part.Reductions
                && to.isBefore(from)) {
            problem(AnswerField.row(part.key(), number, Part.Reductions.TO), Kind.ENDS_BEFORE_IT_BEGINS);
            read.remove(Part.Reductions.TO);
        }
        return read;
    }

    private List<Field> mine(List<Field> fields) {
        return fields.stream().filter(field -> givers.contains(field.giver())).toList();
    }

    private Optional<Given> readAnswer(Supplier<AnswerField> name, TypedAnswer typed, boolean required) {
        return switch (typed) {
            case TypedAnswer.Blank _ -> {
                if (required) {
                    missing(name.get(), true);
                }
                yield Optional.empty();
            }
            case TypedAnswer.Wrong(var kind, var arguments) -> {
                problems.add(new AnswerProblem(name.get(), kind, arguments));
                yield Optional.empty();
            }
            case TypedAnswer.Read(var answer) -> Optional.of(answer);
        };
    }

    private void readOption(Part.Scale scale, boolean required) {
        var field = AnswerField.scale(scale.key());
        var chosen = typed(field);
        if (chosen.isBlank()) {
            missing(field, required);
        } else if (scale.options().stream().anyMatch(option -> option.key().equals(chosen))) {
            answers = answers.withOption(scale.key(), chosen);
        } else {
            problem(field, Kind.UNKNOWN_OPTION);
        }
    }

    private void readTime(TimeField time, boolean required) {
        var field = AnswerField.time(time.key());
        readNumber(field, required, time.unit().largest())
                .filter(figure -> hasAtMost(TIME_DECIMALS, figure, field))
                .ifPresent(figure -> answers = answers.withTime(time.key(), figure));
    }

    private Optional<Integer> readCount(AnswerField field, boolean required) {
        return readNumber(field, required, AnswerReading.LARGEST_COUNT)
                .filter(number -> isWhole(number, field))
                .map(BigDecimal::intValueExact);
    }

    private Optional<BigDecimal> readNumber(AnswerField field, boolean required, int largest) {
        return switch (TypedNumber.of(typed(field))) {
            case TypedNumber.Blank _ -> {
                missing(field, required);
                yield Optional.empty();
            }
            case TypedNumber.Negative _ -> {
                problem(field, Kind.NEGATIVE);
                yield Optional.empty();
            }
            case TypedNumber.NotANumber _ -> {
                problem(field, Kind.NOT_A_NUMBER);
                yield Optional.empty();
            }
            case TypedNumber.Figure figure -> upTo(largest, figure.value(), field);
        };
    }

    private Optional<BigDecimal> upTo(int largest, BigDecimal number, AnswerField field) {
        if (number.compareTo(BigDecimal.valueOf(largest)) > 0) {
            problem(field, Kind.TOO_LARGE, Integer.toString(largest));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private boolean isWhole(BigDecimal number, AnswerField field) {
        if (number.scale() > 0) {
            problem(field, Kind.NOT_WHOLE);
        }
        return number.scale() <= 0;
    }

    private boolean hasAtMost(int decimals, BigDecimal number, AnswerField field) {
        if (number.scale() > decimals) {
            problem(field, Kind.TOO_MANY_DECIMALS, Integer.toString(decimals));
        }
        return number.scale() <= decimals;
    }

    private void readComment(Part.FreeComment comment) {
        switch (FreeText.read(typed(AnswerField.COMMENT), comment.maxLength())) {
            case FreeText.Accepted accepted -> answers = answers.withComment(accepted.text());
            case FreeText.Blank _ -> missing(AnswerField.COMMENT, comment.required());
            case FreeText.TooLong tooLong ->
                problem(AnswerField.COMMENT, Kind.TOO_LONG, Integer.toString(tooLong.max()));
            case FreeText.HasPersonalIdentityNumber _ ->
                problem(AnswerField.COMMENT, Kind.HAS_PERSONAL_IDENTITY_NUMBER);
        }
    }

    private String typed(AnswerField field) {
        return typed.getOrDefault(field.name(), "");
    }

    private void missing(AnswerField field, boolean required) {
        if (required) {
            problem(field, Kind.MISSING);
        }
    }

    private void problem(AnswerField field, Kind kind, String... arguments) {
        problems.add(new AnswerProblem(field, kind, List.of(arguments)));
    }
}
