package se.tyngdpunkt.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.rule.Bound;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.scoring.AnswerProblem.Kind;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shared.number.TypedNumber;
import se.tyngdpunkt.shared.text.CaseLabel;
import se.tyngdpunkt.shared.text.FreeText;
import se.tyngdpunkt.shared.text.Week;

/** One answer as people type it, by its field's type: per cent as 80, hours with minus, a week as v34. */
sealed interface TypedAnswer {

    /** The most characters of a text or a reason. */
    int LONGEST_TEXT = 500;

    /** Nothing that is counted here is larger, and no finer than that many decimals. */
    long LARGEST = 999_999_999;

    int MOST_DECIMALS = 4;

    String YES = "yes";
    String NO = "no";

    record Blank() implements TypedAnswer {}

    record Read(Given answer) implements TypedAnswer {}

    record Wrong(Kind kind, List<String> arguments) implements TypedAnswer {
        Wrong(Kind kind, String... arguments) {
            this(kind, List.of(arguments));
        }
    }

    Exact HUNDRED = Exact.of(100);
    Exact HUNDREDTH = Exact.of(1, 100);

    /** Reads any text; a week without a year is the latest one on the day, and nothing where no day is known. */
    static TypedAnswer of(Field field, String typed, Optional<LocalDate> day) {
        if (typed.isBlank()) {
            return new Blank();
        }
        return switch (field.type()) {
            case NUMBER, WHOLE, HOURS -> number(field, typed, Exact.of(1));
            case PER_CENT -> number(field, typed.strip().replaceFirst("\\s?%$", ""), HUNDREDTH);
            case DATE -> date(typed.strip());
            case WEEK ->
                week(typed.strip(), day)
                        .<TypedAnswer>map(week -> new Read(new Given.Day(week.monday())))
                        .orElseGet(() -> new Wrong(Kind.NOT_A_WEEK));
            case CHOICE -> choice(field.options(), typed.strip());
            case YES_NO -> yesNo(typed.strip());
            case TEXT -> text(typed);
        };
    }

    /** A case's own label, which may name nobody. */
    static TypedAnswer label(String typed) {
        if (typed.isBlank()) {
            return new Blank();
        }
        return CaseLabel.parse(typed)
                .<TypedAnswer>map(label -> new Read(new Given.Words(label.text())))
                .orElseGet(() -> new Wrong(Kind.NOT_A_LABEL, Integer.toString(CaseLabel.LONGEST)));
    }

    /** The answer as it would be typed; {@link #of} reads it back. */
    static String written(FieldType type, Given answer) {
        return switch (answer) {
            case Given.Figure(var number) -> (type == FieldType.PER_CENT ? number.times(HUNDRED) : number).toString();
            case Given.Choice chosen -> chosen.option();
            case Given.YesNo(var isYes) -> isYes ? YES : NO;
            case Given.Day(var date) -> type == FieldType.WEEK ? Week.of(date).toString() : date.toString();
            case Given.Words(var text) -> text;
        };
    }

    /** A week as it is kept, or as people type it where the day is known. */
    static Optional<Week> week(String typed, Optional<LocalDate> day) {
        return Week.parse(typed).or(() -> day.flatMap(today -> Week.read(typed, today)));
    }

    private static TypedAnswer number(Field field, String typed, Exact unit) {
        return switch (TypedNumber.signed(typed)) {
            case TypedNumber.Blank _ -> new Blank();
            case TypedNumber.Negative _ -> new Wrong(Kind.NEGATIVE);
            case TypedNumber.NotANumber _ -> new Wrong(Kind.NOT_A_NUMBER);
            case TypedNumber.Figure(var figure) -> within(field, figure, unit);
        };
    }

    private static TypedAnswer within(Field field, BigDecimal figure, Exact unit) {
        if (field.isWhole() && figure.scale() > 0) {
            return new Wrong(Kind.NOT_WHOLE);
        }
        if (figure.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            return new Wrong(Kind.TOO_LARGE, Long.toString(LARGEST));
        }
        if (figure.scale() > MOST_DECIMALS) {
            return new Wrong(Kind.TOO_MANY_DECIMALS, Integer.toString(MOST_DECIMALS));
        }
        var number = Exact.of(figure).times(unit);
        return outside(field.allowed(), number, unit)
                .<TypedAnswer>map(wrong -> wrong)
                .orElseGet(() -> new Read(new Given.Figure(number)));
    }

    /** Which end it lies beyond, told in the unit that is typed. */
    private static Optional<Wrong> outside(Interval allowed, Exact number, Exact unit) {
        if (allowed.holds(number)) {
            return Optional.empty();
        }
        if (allowed.lower() instanceof Bound.At(var least, var included)
                && number.compareTo(least) < (included ? 0 : 1)) {
            return Optional.of(new Wrong(included ? Kind.TOO_SMALL : Kind.NOT_MORE, told(least, unit)));
        }
        return allowed.upper() instanceof Bound.At(var most, var included)
                ? Optional.of(new Wrong(included ? Kind.TOO_LARGE : Kind.NOT_LESS, told(most, unit)))
                : Optional.empty();
    }

    private static String told(Exact end, Exact unit) {
        return end.dividedBy(unit).toString();
    }

    private static TypedAnswer date(String typed) {
        try {
            var date = LocalDate.parse(typed);
            return date.getYear() >= 1900 && date.getYear() <= 2999
                    ? new Read(new Given.Day(date))
                    : new Wrong(Kind.NOT_A_DATE);
        } catch (DateTimeParseException notADate) {
            return new Wrong(Kind.NOT_A_DATE);
        }
    }

    private static TypedAnswer choice(List<Option> options, String typed) {
        for (var option : options) {
            if (option.key().equals(typed)) {
                return new Read(new Given.Choice(option.key(), option.value()));
            }
        }
        return new Wrong(Kind.UNKNOWN_OPTION);
    }

    private static TypedAnswer yesNo(String typed) {
        return switch (typed) {
            case YES -> new Read(new Given.YesNo(true));
            case NO -> new Read(new Given.YesNo(false));
            default -> new Wrong(Kind.UNKNOWN_OPTION);
        };
    }

    private static TypedAnswer text(String typed) {
        return switch (FreeText.read(typed, LONGEST_TEXT)) {
            case FreeText.Accepted(var text) -> new Read(new Given.Words(text));
            case FreeText.Blank _ -> new Blank();
            case FreeText.TooLong(var max) -> new Wrong(Kind.TOO_LONG, Integer.toString(max));
            case FreeText.HasPersonalIdentityNumber _ -> new Wrong(Kind.HAS_PERSONAL_IDENTITY_NUMBER);
        };
    }
}
