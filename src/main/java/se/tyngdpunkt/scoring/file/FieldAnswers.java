package se.tyngdpunkt.scoring.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.Part.TimeUnit;
import se.tyngdpunkt.instrument.file.FileNumber;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.file.Shown;
import se.tyngdpunkt.instrument.rule.Bound;
import se.tyngdpunkt.instrument.rule.Interval;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shared.text.FreeText;
import se.tyngdpunkt.shared.text.Week;

/** The answers of one part, each by its field's type; what is left out is blank. */
final class FieldAnswers {

    private static final int LONGEST_TEXT = 2_000;
    private static final Exact HUNDREDTH = Exact.of(1, 100);

    static final Interval NOT_NEGATIVE = new Interval(new Bound.At(Exact.ZERO, true), Bound.none());
    private static final Interval COUNTS =
            new Interval(new Bound.At(Exact.ZERO, true), new Bound.At(Exact.of(AnswerReading.LARGEST_COUNT), true));

    private FieldAnswers() {}

    private static Interval upTo(Exact largest) {
        return new Interval(NOT_NEGATIVE.lower(), new Bound.At(largest, true));
    }

    static Map<String, Given> of(Part part, Section section) {
        var given = new HashMap<String, Given>();
        switch (part) {
            case Part.SelfRating felt ->
                felt.scales()
                        .forEach(scale ->
                                put(given, section, scale.key(), choice(section, scale.key(), scale.options())));
            case Part.WorkingTime time ->
                time.fields()
                        .forEach(field -> put(
                                given,
                                section,
                                field.key(),
                                field.unit() == TimeUnit.PER_CENT
                                        ? share(section, field.key(), upTo(Exact.of(1)))
                                        : number(
                                                section,
                                                field.key(),
                                                upTo(Exact.of(field.unit().largest())),
                                                false)));
            case Part.CountedActivities counted ->
                counted.rows().forEach(row -> put(given, section, row.key(), number(section, row.key(), COUNTS, true)));
            case Part.RiskCounts risks ->
                risks.rows().forEach(row -> put(given, section, row.key(), number(section, row.key(), COUNTS, true)));
            case Part.Figures figures -> of(figures.fields(), section, given);
            case Part.Rows _, Part.Reductions _, Part.FreeComment _ ->
                throw new IllegalArgumentException(part.key() + " is not answered field by field");
        }
        return given;
    }

    static void of(List<Field> fields, Section section, Map<String, Given> given) {
        fields.forEach(field -> put(given, section, field.key(), answer(section, field)));
    }

    private static void put(Map<String, Given> given, Section section, String key, Optional<Given> answer) {
        if (section.has(key)) {
            answer.ifPresent(each -> given.put(key, each));
        }
    }

    private static Optional<Given> answer(Section section, Field field) {
        var key = field.key();
        if (!section.has(key)) {
            return Optional.empty();
        }
        return switch (field.type()) {
            case NUMBER, HOURS -> number(section, key, field.allowed(), false);
            case WHOLE -> number(section, key, field.allowed(), true);
            case PER_CENT -> share(section, key, field.allowed());
            case DATE -> Optional.of(new Given.Day(section.date(key)));
            case WEEK -> week(section, key);
            case CHOICE -> choice(section, key, field.options());
            case YES_NO -> yesNo(section, key);
            case TEXT -> text(section, key, LONGEST_TEXT);
        };
    }

    private static Optional<Given> week(Section section, String key) {
        var word = section.string(key);
        var week = Week.parse(word);
        if (week.isEmpty()) {
            section.fault(key, "not-a-week", Shown.of(word));
        }
        return week.map(each -> new Given.Day(each.monday()));
    }

    private static Optional<Given> yesNo(Section section, String key) {
        return Optional.of(new Given.YesNo(
                section.choice(key, Map.of("yes", true, "true", true, "no", false, "false", false), false)));
    }

    private static Optional<Given> choice(Section section, String key, List<Option> options) {
        if (!section.has(key)) {
            return Optional.empty();
        }
        var word = section.string(key);
        var chosen =
                options.stream().filter(option -> option.key().equals(word)).findFirst();
        if (chosen.isEmpty()) {
            section.fault(
                    key,
                    "not-a-choice",
                    Shown.of(word),
                    String.join(", ", options.stream().map(Option::key).toList()));
        }
        return chosen.map(option -> new Given.Choice(option.key(), option.value()));
    }

    private static Optional<Given> number(Section section, String key, Interval allowed, boolean whole) {
        if (!section.has(key)) {
            return Optional.empty();
        }
        var word = section.string(key).strip();
        var number = FileNumber.parse(word);
        if (number.isEmpty()) {
            section.fault(key, "not-a-number", Shown.of(word));
        } else if (whole && !number.get().isWhole()) {
            section.fault(key, "not-whole", Shown.of(word));
        } else if (!allowed.holds(number.get())) {
            section.fault(key, "not-allowed", Shown.of(word), allowed.toString());
        }
        return number.map(Given.Figure::new);
    }

    /** 80 and 80 % are both 0.8. */
    private static Optional<Given> share(Section section, String key, Interval allowed) {
        if (!section.has(key)) {
            return Optional.empty();
        }
        var word = section.string(key).strip();
        var number = word.endsWith("%")
                ? FileNumber.parse(word)
                : FileNumber.parse(word).map(HUNDREDTH::times);
        if (number.isEmpty()) {
            section.fault(key, "not-a-number", Shown.of(word));
        } else if (!allowed.holds(number.get())) {
            section.fault(key, "not-allowed", Shown.of(word), allowed.inPerCent());
        }
        return number.map(Given.Figure::new);
    }

    static Optional<Given> text(Section section, String key, int longest) {
        if (!section.has(key)) {
            return Optional.empty();
        }
        return switch (FreeText.read(section.string(key), longest)) {
            case FreeText.Accepted accepted -> Optional.of(new Given.Words(accepted.text()));
            case FreeText.Blank _ -> Optional.empty();
            case FreeText.TooLong tooLong -> {
                section.fault(key, "text-too-long", Integer.toString(tooLong.max()));
                yield Optional.empty();
            }
            case FreeText.HasPersonalIdentityNumber _ -> {
                section.fault(key, "identity-number");
                yield Optional.empty();
            }
        };
    }
}
