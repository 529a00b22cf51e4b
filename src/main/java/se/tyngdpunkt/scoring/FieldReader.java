package se.tyngdpunkt.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.TimeField;
import se.tyngdpunkt.scoring.AnswerProblem.Kind;
import se.tyngdpunkt.shared.text.FreeText;

/** One pass over a form, field by field in its own order. */
final class FieldReader {

    private static final int TIME_DECIMALS = 2;

    private final Map<String, String> typed;
    private final List<AnswerProblem> problems = new ArrayList<>();
    private Answers answers = Answers.BLANK;

    FieldReader(Map<String, String> typed) {
        this.typed = typed;
    }

    AnswerReading read(Instrument instrument) {
        instrument.parts().forEach(this::read);
        return new AnswerReading(answers, problems);
    }

    private void read(Part part) {
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
            case Part.Figures _, Part.Rows _, Part.Reductions _ -> {}
        }
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
            case TypedNumber.Wrong wrong -> {
                problem(field, wrong.kind());
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
