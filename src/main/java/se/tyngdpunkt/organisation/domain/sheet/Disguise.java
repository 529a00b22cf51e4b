package se.tyngdpunkt.organisation.domain.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.domain.Reading;

/**
 * Leaves out of a table what people whose identity is protected are called. Their rows are known by the address, since their
 * names are not kept; hence in such a row a column that nobody has told of is left out too.
 */
public final class Disguise {

    private final List<Person> people;

    public Disguise(Collection<Person> withProtectedIdentity) {
        people = List.copyOf(withProtectedIdentity);
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

    private Sheet changed(Sheet sheet, Change change) {
        return new Sheet(sheet.rows().stream()
                .map(row -> personOf(row).map(person -> change.of(row, person)).orElse(row))
                .toList());
    }

    private Optional<Person> personOf(List<String> row) {
        return row.stream()
                .filter(cell -> cell.contains("@"))
                .map(Disguise::address)
                .flatMap(cell -> people.stream().filter(person -> cell.contains(person.email())))
                .findFirst();
    }

    private static String address(String cell) {
        return Reading.tidy(cell).toLowerCase(Locale.ROOT);
    }

    private static List<String> disguised(List<String> row, Person person, Map<Integer, RosterColumn> columns) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            var told = Optional.ofNullable(columns.get(column));
            cells.add(told.map(ours -> switch (ours) {
                        case GIVEN_NAME -> person.givenName();
                        case FAMILY_NAME -> person.familyName();
                        default -> cell;
                    })
                    .orElse(address(cell).equals(person.email()) ? cell : ""));
        }
        return cells;
    }

    private static boolean tells(List<String> row, Map<Integer, RosterColumn> columns) {
        var told = columns.entrySet().stream()
                .filter(each -> each.getKey() < row.size()
                        && !Reading.tidy(row.get(each.getKey())).isEmpty())
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return told.contains(RosterColumn.DEPARTMENT)
                && (told.contains(RosterColumn.SHARE) || told.contains(RosterColumn.ROLE));
    }

    /** What becomes of a row. */
    private interface Change {

        List<String> of(List<String> row, Person person);
    }
}
