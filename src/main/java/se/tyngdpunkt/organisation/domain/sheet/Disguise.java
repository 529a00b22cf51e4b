package se.tyngdpunkt.organisation.domain.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.domain.Reading;

/**
 * Leaves out of a table what people whose identity is protected are called. Their rows are known by the address, since their
 * names are not kept; hence in such a row a column that nobody has told of is left out too.
 */
public final class Disguise {

    /** What stands around an address in a cell. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s<>()\\[\\]\",;:|]+");

    private final Map<String, Person> people;

    public Disguise(Collection<Person> withProtectedIdentity) {
        people = withProtectedIdentity.stream().collect(Collectors.toMap(Person::email, Function.identity()));
    }

    /** The same table; pseudonyms stand where the names stood. */
    Sheet over(Sheet sheet, Choice choice) {
        return people.isEmpty() ? sheet : changed(sheet, (row, person) -> disguised(row, person, choice.columns()));
    }

    /** A table with our headings. A row that has lost what it must tell of her place says nothing of her. */
    public Sheet overOurs(Sheet sheet) {
        if (people.isEmpty()) {
            return sheet;
        }
        var columns = Choice.of(Headings.of(sheet, Set.of()), Optional.empty()).columns();
        return changed(
                sheet, (row, person) -> tells(row, columns) ? disguised(row, person, columns) : List.<String>of());
    }

    /** Whose addresses stand in it. */
    public Set<Person> in(Sheet sheet) {
        return people.isEmpty()
                ? Set.of()
                : sheet.rows().stream().flatMap(row -> personOf(row).stream()).collect(Collectors.toSet());
    }

    private Sheet changed(Sheet sheet, Change change) {
        return new Sheet(sheet.rows().stream()
                .map(row -> personOf(row).map(person -> change.of(row, person)).orElse(row))
                .toList());
    }

    private Optional<Person> personOf(List<String> row) {
        return row.stream().flatMap(cell -> personIn(cell).stream()).findFirst();
    }

    private Optional<Person> personIn(String cell) {
        return cell.contains("@")
                ? BETWEEN.splitAsStream(Reading.tidy(cell).toLowerCase(Locale.ROOT))
                        .flatMap(word -> Optional.ofNullable(people.get(word)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private List<String> disguised(List<String> row, Person person, Map<Integer, RosterColumn> columns) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            cells.add(
                    personIn(cell).isPresent()
                            ? person.email()
                            : Optional.ofNullable(columns.get(column))
                                    .map(told -> disguised(cell, person, told))
                                    .orElse(""));
        }
        return cells;
    }

    /** Names all columns, so that a new one is thought of here. */
    private static String disguised(String cell, Person person, RosterColumn told) {
        return switch (told) {
            case GIVEN_NAME -> person.givenName();
            case FAMILY_NAME -> person.familyName();
            case WHOLE_NAME -> person.familyName() + ", " + person.givenName();
            case PLACEMENT, DEPARTMENT, AREA, UNIT, GROUP, EMAIL, SHARE, FORM, PROFESSION_SINCE, ROLE -> cell;
        };
    }

    private static boolean tells(List<String> row, Map<Integer, RosterColumn> columns) {
        var told = columns.entrySet().stream()
                .filter(each -> each.getKey() < row.size()
                        && !Reading.tidy(row.get(each.getKey())).isEmpty())
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return (told.contains(RosterColumn.DEPARTMENT) || told.contains(RosterColumn.PLACEMENT))
                && (told.contains(RosterColumn.SHARE) || told.contains(RosterColumn.ROLE));
    }

    /** What becomes of a row. */
    private interface Change {

        List<String> of(List<String> row, Person person);
    }
}
