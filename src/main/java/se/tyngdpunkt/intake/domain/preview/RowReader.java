package se.tyngdpunkt.intake.domain.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.intake.domain.table.CellText;
import se.tyngdpunkt.intake.domain.table.Columns;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.intake.domain.table.Target;
import se.tyngdpunkt.measurement.earlier.EarlierAnswers;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.scoring.AnswerProblem.Kind;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shared.number.TypedNumber;

/** Reads a file row by row, its answers by the same rules as the form's; what is only blank is no fault. */
final class RowReader {

    /** More than work in any municipality's social services. */
    private static final int MOST_ROWS = 10_000;

    private static final Set<Kind> BLANK = Set.of(Kind.MISSING, Kind.REASON_MISSING);

    private final EarlierRound round;
    private final Sheet sheet;
    private final Columns columns;
    private final People people;
    private final Map<Integer, Question> questions = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<PersonId> seen = new HashSet<>();

    RowReader(Opened opened, People people) {
        this.round = opened.round();
        this.sheet = opened.sheet();
        this.columns = opened.columns();
        this.people = people;
        Question.of(round)
                .forEach(question -> columns.of(question.word()).ifPresent(column -> questions.put(column, question)));
    }

    List<Line> lines() {
        return lines;
    }

    List<Fault> faults() {
        return faults;
    }

    RowReader read(int heading) {
        for (int row = heading + 1; row < sheet.rows().size() && faults.size() < Fault.MOST; row++) {
            if (!Sheet.isBlank(sheet.rows().get(row))) {
                if (lines.size() == MOST_ROWS) {
                    faults.add(Fault.at(row, 0, "intake.fault.too-many-rows"));
                    break;
                }
                read(row, faults.size());
            }
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.at(heading + 1, 0, "intake.fault.no-rows"));
        }
        return this;
    }

    private void read(int row, int before) {
        var person = round.isAnonymous() ? Optional.<PersonId>empty() : person(row);
        var group = group(row, person);
        var typed = typed(row);
        var total = total(row);
        if (faults.size() == before) {
            lines.add(new Line(row, new EarlierAnswers(person, group.orElseThrow(), typed), total));
        }
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
        var person = found.iterator().next();
        if (!seen.add(person)) {
            faults.add(Fault.at(row, column, "intake.fault.twice"));
            return Optional.empty();
        }
        return Optional.of(person);
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
        int column = columns.of(Target.GROUP).orElseGet(() -> whoColumn(row));
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
        var group = round.isAnonymous() ? people.onlyGroup() : person.flatMap(people::groupOf);
        if (group.isEmpty() && (round.isAnonymous() || person.isPresent())) {
            faults.add(Fault.at(
                    row, column, round.isAnonymous() ? "intake.fault.group-missing" : "intake.fault.not-employed"));
        }
        return group;
    }

    private Map<String, String> typed(int row) {
        var typed = new HashMap<String, String>();
        questions.forEach((column, question) -> {
            var cell = sheet.cell(row, column);
            if (CellText.isDoubtful(question, cell)) {
                faults.add(Fault.at(row, column, "intake.fault.share"));
            } else if (!cell.isBlank()) {
                typed.put(question.word(), CellText.typed(question, cell));
            }
        });
        AnswerReading.of(round.instrument().instrument(), typed, round.lastDay()).problems().stream()
                .filter(problem -> !BLANK.contains(problem.kind()))
                .forEach(problem -> columns.of(problem.field().name())
                        .ifPresent(column -> faults.add(new Fault(
                                row,
                                column,
                                problem.kind() == Kind.UNKNOWN_OPTION ? "intake.fault.no-option" : problem.messageKey(),
                                problem.arguments()))));
        return typed;
    }

    private Optional<Exact> total(int row) {
        return columns.of(Target.TOTAL).flatMap(column -> switch (TypedNumber.signed(sheet.cell(row, column))) {
            case TypedNumber.Figure(var number) -> Optional.of(Exact.of(number));
            case TypedNumber.Blank _ -> Optional.empty();
            case TypedNumber _ -> {
                faults.add(Fault.at(row, column, "scoring.answer.not-a-number"));
                yield Optional.empty();
            }
        });
    }

    private String cell(int row, Target target) {
        return columns.of(target)
                .map(column -> CellText.tidy(sheet.cell(row, column)))
                .orElse("");
    }
}
