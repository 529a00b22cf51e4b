package se.tyngdpunkt.intake.domain.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shared.number.TypedNumber;

/** A cell of a table as it would be typed in the form: options by their words or numbers, whole numbers without decimals. */
public final class CellText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_DECIMALS = Pattern.compile("([0-9]+)[.,]0+");
    private static final Set<String> YES = Set.of("ja", "yes", "sant", "true", "1", "x", "j", "y");
    private static final Set<String> NO = Set.of("nej", "no", "falskt", "false", "0", "n");

    private CellText() {}

    /** What cannot be an answer is given back as it stands, for the form's reader to refuse. */
    public static String typed(Question question, String cell) {
        var tidy = tidy(cell);
        return switch (question.kind()) {
            case CHOICE -> option(question.options(), tidy).orElse(tidy);
            case YES_NO -> {
                var word = tidy.toLowerCase(Locale.ROOT);
                yield YES.contains(word) ? "yes" : NO.contains(word) ? "no" : tidy;
            }
            case COUNT -> NO_DECIMALS.matcher(tidy).replaceFirst("$1");
            case PER_CENT -> tidy.replaceFirst(" ?%$", "");
            case TEXT -> cell.strip();
        };
    }

    /** Whether it may be a share, 0,8, as well as so many per cent. */
    public static boolean isDoubtful(Question question, String cell) {
        return question.kind() == Question.Kind.PER_CENT && isDoubtful(cell);
    }

    /** The same of per cent. */
    public static boolean isDoubtful(String cell) {
        return TypedNumber.of(tidy(cell)) instanceof TypedNumber.Figure(var number)
                && number.signum() > 0
                && number.compareTo(BigDecimal.ONE) <= 0;
    }

    /** By its key, its words, its value, or where options have none, its place. */
    private static Optional<String> option(List<Part.Option> options, String cell) {
        var named = options.stream()
                .filter(option -> option.key().equals(cell) || isSaid(option, cell))
                .findFirst();
        return named.or(() -> numbered(options, cell)).map(Part.Option::key);
    }

    private static boolean isSaid(Part.Option option, String cell) {
        return tidy(option.words().sv()).equalsIgnoreCase(cell)
                || tidy(option.words().en()).equalsIgnoreCase(cell);
    }

    private static Optional<Part.Option> numbered(List<Part.Option> options, String cell) {
        if (!(TypedNumber.signed(cell) instanceof TypedNumber.Figure(var figure))) {
            return Optional.empty();
        }
        var number = Exact.of(figure);
        if (options.stream().anyMatch(option -> option.value() instanceof Value.Fixed)) {
            return options.stream()
                    .filter(option -> option.value() instanceof Value.Fixed(var value) && value.equals(number))
                    .findFirst();
        }
        return options.stream()
                .filter(option -> Exact.of(options.indexOf(option) + 1L).equals(number))
                .findFirst();
    }

    public static String tidy(String cell) {
        return BLANKS.matcher(cell).replaceAll(" ").strip();
    }
}
