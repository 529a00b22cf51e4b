package se.tyngdpunkt.intake.domain.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.intake.domain.table.CellText;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.measurement.earlier.EarlierAnswers;
import se.tyngdpunkt.measurement.earlier.EarlierReading;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.AnswerProblem.Kind;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shared.number.TypedNumber;

/** What the lines of one person tell, each answer with the cell that it stands in. A line adds at most one row to each list. */
final class Told {

    private final Optional<PersonId> person;
    private final Optional<UnitId> group;
    private final Consumer<Fault> faults;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<String> reductions = new HashSet<>();
    private final List<Line.Total> totals = new ArrayList<>();
    private Optional<Line.Total> total = Optional.empty();

    private record Place(int row, int column) {

        Fault fault(String messageKey, String... arguments) {
            return new Fault(row, column, messageKey, List.of(arguments));
        }

        String cell() {
            return fault("").cell();
        }
    }

    Told(Optional<PersonId> person, Optional<UnitId> group, Consumer<Fault> faults) {
        this.person = person;
        this.group = group;
        this.faults = faults;
    }

    Optional<UnitId> group() {
        return group;
    }

    /** The answers of a line; gives back the row that it adds to a list, of cases where it adds to several. */
    Optional<Line.Row> add(int line, Map<Integer, Question> questions, Map<Integer, String> cells) {
        var inLists = new LinkedHashMap<Part, Map<Integer, Question>>();
        cells.forEach(
                (column, cell) -> Optional.ofNullable(questions.get(column)).ifPresent(question -> question.list()
                        .ifPresentOrElse(
                                list -> inLists.computeIfAbsent(list, _ -> new TreeMap<>())
                                        .put(column, question),
                                () -> answer(question, question.word(), cell, new Place(line, column)))));
        var added = new ArrayList<Line.Row>();
        inLists.forEach((list, asked) -> {
            if (isNew(list, asked.keySet(), cells)) {
                int number = row(
                        list.key(), new Place(line, asked.keySet().iterator().next()));
                asked.forEach((column, question) -> answer(
                        question, question.field(number), cells.getOrDefault(column, ""), new Place(line, column)));
                added.add(list instanceof Part.Rows ? 0 : added.size(), new Line.Row(list.key(), number));
            }
        });
        return added.stream().findFirst();
    }

    /** A reduction that stands on every line is one. */
    private boolean isNew(Part list, Set<Integer> columns, Map<Integer, String> cells) {
        var only = new TreeMap<>(cells);
        only.keySet().retainAll(columns);
        return !(list instanceof Part.Reductions) || reductions.add(list.key() + only);
    }

    private int row(String list, Place place) {
        int number = rows.merge(list, 1, Integer::sum);
        places.putIfAbsent(AnswerField.rows(list).name() + "." + number, place);
        places.put(AnswerField.rows(list).name(), place);
        return number;
    }

    private void answer(Question question, String field, String cell, Place place) {
        if (CellText.isDoubtful(question, cell)) {
            faults.accept(place.fault("intake.fault.share"));
            return;
        }
        var text = CellText.typed(question, cell);
        var first = Optional.ofNullable(places.putIfAbsent(field, place));
        if (!typed.computeIfAbsent(field, _ -> text).equals(text)) {
            faults.accept(
                    place.fault("intake.fault.differs", first.map(Place::cell).orElse("")));
        }
    }

    /** The file's own sum of her answers, the same on every line where it stands. */
    void total(int line, int column, String cell) {
        var place = new Place(line, column);
        points(place, cell).ifPresent(points -> {
            if (total.isEmpty()) {
                total = Optional.of(new Line.Total(place.cell(), Optional.empty(), points));
                totals.add(total.get());
            } else if (!total.get().points().equals(points)) {
                faults.accept(
                        place.fault("intake.fault.differs-total", total.get().cell()));
            }
        });
    }

    /** The file's own points of one row. */
    void points(int line, int column, String cell, Line.Row row) {
        var place = new Place(line, column);
        points(place, cell).ifPresent(points -> totals.add(new Line.Total(place.cell(), Optional.of(row), points)));
    }

    private Optional<Exact> points(Place place, String cell) {
        return switch (TypedNumber.signed(cell)) {
            case TypedNumber.Figure(var number) -> Optional.of(Exact.of(number));
            case TypedNumber.Blank _ -> Optional.empty();
            case TypedNumber _ -> {
                faults.accept(place.fault("scoring.answer.not-a-number"));
                yield Optional.empty();
            }
        };
    }

    /** All of it, where nothing is wrong. */
    Line line() {
        return new Line(new EarlierAnswers(person, group.orElseThrow(), typed), totals);
    }

    /** What the form's own rules refuse, once its last line is added. */
    void check(EarlierRound round) {
        var read = EarlierReading.of(round.instrument().instrument(), round.privacy(), round.lastDay(), typed);
        read.problems().forEach(this::tell);
        EarlierRound.lists(round.instrument().instrument()).forEach(this::tellShares);
        if (read.byWorker().isEmpty()) {
            read.byLeader().keySet().stream()
                    .limit(1)
                    .flatMap(field -> Optional.ofNullable(places.get(field)).stream())
                    .forEach(place -> faults.accept(place.fault("intake.fault.only-leader")));
        }
        if (read.problems().isEmpty()) {
            rows.forEach((list, last) ->
                    tellEmpty(list, last, read.answers().rows(list).keySet()));
        }
    }

    private void tell(AnswerProblem problem) {
        Optional.ofNullable(places.get(problem.field().name()))
                .ifPresent(place -> faults.accept(place.fault(
                        problem.kind() == Kind.UNKNOWN_OPTION ? "intake.fault.no-option" : problem.messageKey(),
                        problem.arguments().toArray(String[]::new))));
    }

    /** How much a reduction takes is told in the unit of its reason. */
    private void tellShares(Part list) {
        if (list instanceof Part.Reductions reductionsOfNorm) {
            RowFields.typed(list, typed).forEach((number, row) -> reductionsOfNorm.reasons().stream()
                    .filter(reason -> reason.takes() == Part.Takes.SHARE)
                    .filter(reason -> reason.key().equals(row.get(Part.Reductions.REASON)))
                    .filter(_ -> CellText.isDoubtful(row.getOrDefault(Part.Reductions.AMOUNT, "")))
                    .flatMap(_ ->
                            Optional.ofNullable(places.get(AnswerField.row(list.key(), number, Part.Reductions.AMOUNT)
                                            .name()))
                                    .stream())
                    .forEach(place -> faults.accept(place.fault("intake.fault.share"))));
        }
    }

    /** A row where only the leader has answered, or that only says that its case has ended, is none. */
    private void tellEmpty(String list, int last, Set<Integer> there) {
        for (int number = 1; number <= last; number++) {
            if (!there.contains(number)) {
                Optional.ofNullable(places.get(AnswerField.rows(list).name() + "." + number))
                        .ifPresent(place -> faults.accept(place.fault("intake.fault.empty-row")));
            }
        }
    }
}
