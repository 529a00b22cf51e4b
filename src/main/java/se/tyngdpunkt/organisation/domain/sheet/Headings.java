package se.tyngdpunkt.organisation.domain.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.shared.text.Cut;
import se.tyngdpunkt.shared.text.FreeText;

/**
 * The headings of a table: the row among the first that has the most words known, titles above it left out.
 *
 * @param keys of each column a name of its own: its heading in lower case, numbered where it stands again, its letters where it has none
 */
public record Headings(int row, List<String> words, List<String> keys) {

    private static final int MOST_SIGNS = 200;
    private static final int DIGITS = 10;

    /** What must not be taken in, whatever is done with it afterwards. */
    private static final Pattern PRIVATE = Pattern.compile(
            ".*(person(nummer|nr)|\\bpnr\\b|personal identity|social security|lön|salary|\\bwage|frånvaro|sjuk|absence).*");

    public Headings {
        words = List.copyOf(words);
        keys = List.copyOf(keys);
    }

    /** Of a table that has any cell; {@code known} are headings that some source writes. */
    public static Headings of(Sheet sheet, Set<String> known) {
        Predicate<String> isKnown = cell -> RosterColumn.of(cell).isPresent() || known.contains(key(cell));
        var row = IntStream.range(0, Math.min(sheet.rows().size(), Sheet.MOST_ABOVE + 1))
                .filter(each -> !Sheet.isBlank(sheet.rows().get(each)))
                .boxed()
                .max(Comparator.comparingLong((Integer each) ->
                                sheet.rows().get(each).stream().filter(isKnown).count())
                        .thenComparingInt(each -> isRowOfSeveral(sheet.rows().get(each)) ? 1 : 0)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        var words = IntStream.range(0, sheet.width())
                .mapToObj(column -> sheet.rows().isEmpty() ? "" : sheet.cell(row, column))
                .map(Headings::shortened)
                .toList();
        var keys = new ArrayList<String>();
        for (int column = 0; column < words.size(); column++) {
            var key = key(words.get(column));
            var first = key.isEmpty() ? "#" + Sheet.letters(column) : key;
            keys.add(keys.contains(first) ? first + "#" + Sheet.letters(column) : first);
        }
        return new Headings(row, words, keys);
    }

    /** A title stands alone in its row. */
    private static boolean isRowOfSeveral(List<String> row) {
        return row.stream().filter(cell -> !Reading.tidy(cell).isEmpty()).count() > 1;
    }

    /** A heading as the keys have it. */
    public static String key(String heading) {
        return shortened(heading).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String heading) {
        return Cut.to(MOST_SIGNS, Reading.tidy(heading));
    }

    public Optional<RosterColumn> column(int column) {
        return RosterColumn.of(words.get(column));
    }

    /** Whether every column that has a heading is one of ours, and the department is among them. */
    public boolean areOurs() {
        return IntStream.range(0, words.size())
                        .allMatch(column ->
                                words.get(column).isEmpty() || column(column).isPresent())
                && IntStream.range(0, words.size()).anyMatch(column -> column(column)
                        .filter(each -> each == RosterColumn.DEPARTMENT || each == RosterColumn.PLACEMENT)
                        .isPresent());
    }

    /** What the columns are called that are left out of that table; by their letters, where the heading tells too much or nothing. */
    public List<String> privateIn(Sheet sheet) {
        return privateIn(sheet, Set.of());
    }

    /** The same, where columns with those keys are asked for by name whatever their words are about. */
    public List<String> privateIn(Sheet sheet, Set<String> asked) {
        return IntStream.range(0, keys.size())
                .filter(column -> isPrivate(sheet, column, asked))
                .mapToObj(column -> words.get(column).isEmpty() || hasPersonalNumber(words.get(column))
                        ? Sheet.letters(column)
                        : words.get(column))
                .toList();
    }

    /** The table without columns that are about pay, absence or personal identity numbers, by their headings or their cells. */
    public Sheet withoutPrivate(Sheet sheet) {
        return withoutPrivate(sheet, Set.of());
    }

    /** The same, where columns with those keys are asked for by name whatever their words are about. */
    public Sheet withoutPrivate(Sheet sheet, Set<String> asked) {
        var isPrivate = IntStream.range(0, keys.size())
                .mapToObj(column -> isPrivate(sheet, column, asked))
                .toList();
        return isPrivate.contains(true) ? sheet.only(column -> !isPrivate.get(column)) : sheet;
    }

    private boolean isPrivate(Sheet sheet, int column, Set<String> asked) {
        var isAbout = !asked.contains(keys.get(column))
                && PRIVATE.matcher(keys.get(column)).matches();
        return column(column).isEmpty()
                && (isAbout
                        || IntStream.range(0, sheet.rows().size())
                                .mapToObj(row -> sheet.cell(row, column))
                                .anyMatch(Headings::hasPersonalNumber));
    }

    private static boolean hasPersonalNumber(String cell) {
        return cell.chars().filter(Character::isDigit).count() >= DIGITS
                && FreeText.read(cell, Integer.MAX_VALUE) instanceof FreeText.HasPersonalIdentityNumber;
    }
}
