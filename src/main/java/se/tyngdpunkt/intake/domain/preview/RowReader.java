package se.tyngdpunkt.intake.domain.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.intake.domain.table.CellText;
import se.tyngdpunkt.intake.domain.table.Columns;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.intake.domain.table.Target;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Reads a file line by line, its answers by the same rules as the form's; what is only blank is no fault. */
final class RowReader {

    /** More than work in any municipality's social services. */
    private static final int MOST_PEOPLE = 10_000;

    private final EarlierRound round;
    private final Sheet sheet;
    private final Columns columns;
    private final People people;
    private final Map<Integer, Question> questions = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<PersonId, Told> ofPeople = new HashMap<>();
    private final List<Told> all = new ArrayList<>();

    RowReader(Opened opened, People people) {
        this.round = opened.round();
        this.sheet = opened.sheet();
        this.columns = opened.columns();
        this.people = people;
        Question.of(round)
                .forEach(question -> columns.of(question.word()).ifPresent(column -> questions.put(column, question)));
    }

    /** Of a file without faults. */
    List<Line> lines() {
        return all.stream().map(Told::line).toList();
    }

    /** In the order of the cells. */
    List<Fault> faults() {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::row).thenComparingInt(Fault::column))
                .limit(Fault.MOST)
                .toList();
    }

    RowReader read(int heading) {
        for (int row = heading + 1; row < sheet.rows().size() && faults.size() < Fault.MOST; row++) {
            if (!Sheet.isBlank(sheet.rows().get(row))) {
                readLine(row);
                if (all.size() > MOST_PEOPLE) {
                    faults.add(Fault.at(row, 0, "intake.fault.too-many-rows"));
                    break;
                }
            }
        }
        all.forEach(told -> told.check(round));
        if (all.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.at(heading + 1, 0, "intake.fault.no-rows"));
        }
        return this;
    }

    private void readLine(int row) {
        var person = round.isAnonymous() ? Optional.<PersonId>empty() : person(row);
        var group = group(row, person);
        var before = person.flatMap(one -> Optional.ofNullable(ofPeople.get(one)));
        var isAgain = before.isPresent() && !hasRows();
        if (isAgain) {
            faults.add(Fault.at(row, whoColumn(row), "intake.fault.twice"));
        } else if (before.flatMap(Told::group)
                .filter(first -> !group.equals(Optional.of(first)))
                .isPresent()) {
            faults.add(Fault.at(row, groupColumn(row), "intake.fault.other-group"));
        }
        var told = before.filter(_ -> !isAgain).orElseGet(() -> {
            all.add(new Told(person, group, faults::add));
            return all.getLast();
        });
        person.ifPresent(one -> ofPeople.put(one, told));
        tell(row, told);
    }

    /** Whether a line tells one row of a list, so that a person has as many lines as rows. */
    private boolean hasRows() {
        return questions.values().stream().anyMatch(question -> question.list().isPresent());
    }

    private void tell(int row, Told told) {
        var cells = new TreeMap<Integer, String>();
        questions.keySet().forEach(column -> cells.put(column, sheet.cell(row, column)));
        cells.values().removeIf(String::isBlank);
        var added = told.add(row, questions, cells);
        columns.of(Target.TOTAL).ifPresent(column -> told.total(row, column, sheet.cell(row, column)));
        columns.of(Target.ROW_POINTS)
                .ifPresent(column -> added.ifPresent(to -> told.points(row, column, sheet.cell(row, column), to)));
    }

    private Optional<PersonId> person(int row) {
        var column = whoColumn(row);
        var words = words(row);
        if (words.isEmpty()) {
            faults.add(Fault.at(row, column, "intake.fault.nobody"));
            return Optional.empty();
        }
        var found = people.called(words);
        if (found.size() != 1) {
            faults.add(Fault.at(row, column, found.isEmpty() ? "intake.fault.unknown" : "intake.fault.several"));
            return Optional.empty();
        }
        return Optional.of(found.iterator().next());
    }

    /** The address where there is one, and otherwise the name. */
    private String words(int row) {
        var email = cell(row, Target.EMAIL);
        var name = cell(row, Target.NAME);
        return !email.isEmpty()
                ? email
                : !name.isEmpty()
                        ? name
                        : CellText.tidy(cell(row, Target.GIVEN_NAME) + " " + cell(row, Target.FAMILY_NAME));
    }

    private int whoColumn(int row) {
        return columns.of(Target.EMAIL)
                .filter(_ -> !cell(row, Target.EMAIL).isEmpty())
                .or(() -> columns.of(Target.NAME))
                .or(() -> columns.of(Target.FAMILY_NAME))
                .or(() -> columns.of(Target.EMAIL))
                .orElse(0);
    }

    /** As the file tells it, and otherwise where she worked then. */
    private Optional<UnitId> group(int row, Optional<PersonId> person) {
        var name = cell(row, Target.GROUP);
        int column = groupColumn(row);
        if (!name.isEmpty()) {
            var found = people.groups(name);
            if (found.size() != 1) {
                faults.add(Fault.at(row, column, found.isEmpty() ? "intake.fault.no-group" : "intake.fault.groups"));
            }
            if (cell(row, Target.EMAIL).isEmpty()
                    && person.filter(one -> people.groupOf(one).isEmpty()).isPresent()) {
                faults.add(Fault.at(row, whoColumn(row), "intake.fault.email-needed"));
            }
            return found.stream().findFirst();
        }
        var group = round.isAnonymous()
                ? people.onlyGroup()
                : person.flatMap(one -> Optional.ofNullable(ofPeople.get(one))
                        .flatMap(Told::group)
                        .or(() -> people.groupOf(one)));
        if (group.isEmpty() && (round.isAnonymous() || person.isPresent())) {
            faults.add(Fault.at(
                    row, column, round.isAnonymous() ? "intake.fault.group-missing" : "intake.fault.not-employed"));
        }
        return group;
    }

    private int groupColumn(int row) {
        return columns.of(Target.GROUP).orElseGet(() -> whoColumn(row));
    }

    private String cell(int row, Target target) {
        return columns.of(target)
                .map(column -> CellText.tidy(sheet.cell(row, column)))
                .orElse("");
    }
}
