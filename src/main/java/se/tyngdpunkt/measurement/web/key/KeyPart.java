package se.tyngdpunkt.measurement.web.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.domain.key.ScoreSheet;
import se.tyngdpunkt.measurement.domain.key.ScoredRows;
import se.tyngdpunkt.measurement.domain.key.WorkedOut;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.scoring.reckoning.Outcome;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/**
 * What the leader answers by the key, row by row, with the sum so far.
 *
 * @param lastTime the round that the rows are compared with
 */
public record KeyPart(Optional<String> lastTime, List<KeyFieldPart> figures, List<ListPart> lists, Total total) {

    public KeyPart {
        figures = List.copyOf(figures);
        lists = List.copyOf(lists);
    }

    /** One list with its rows; of those that have ended the names only. */
    public record ListPart(String key, String title, List<RowPart> rows, String ended) {
        public ListPart {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row.
     *
     * @param id where it stands in the page
     * @param isNew whether it was not there last time, where there is a last time
     * @param read the field where she says that she has read a row that was rewritten since she scored it
     * @param isAsked whether it needs her answer, or has one
     * @param points what it adds so far, blank where it weighs nothing
     * @param before its points last time
     */
    public record RowPart(
            String id,
            String name,
            boolean isNew,
            Optional<String> read,
            List<Fact> facts,
            List<KeyFieldPart> asked,
            boolean isAsked,
            String points,
            String how,
            Optional<String> before) {
        public RowPart {
            facts = List.copyOf(facts);
            asked = List.copyOf(asked);
        }
    }

    /**
     * What the worker says of a row.
     *
     * @param before what she said last time, where that is something else
     */
    public record Fact(String label, String value, Optional<String> before) {}

    /** {@code overtaken} shows beside each field what somebody else has saved there. */
    public static KeyPart of(ScoreSheet sheet, boolean overtaken, Words words) {
        var maker = new Maker(sheet, overtaken, new KeyWords(words));
        return new KeyPart(
                sheet.lastTime().map(round -> round.labelWithin(words)),
                sheet.figures().stream().map(asked -> maker.field("", asked)).toList(),
                sheet.lists().stream().map(maker::list).toList(),
                Total.of(sheet, maker.words));
    }

    /** Each fault at its field, with the name of its row. */
    public static Problems problems(List<AnswerProblem> faults, ScoreSheet sheet, Words words) {
        var keyWords = new KeyWords(words);
        return keyWords.problems(faults, named(sheet, keyWords));
    }

    private static List<KeyWords.Named> named(ScoreSheet sheet, KeyWords words) {
        var named = new ArrayList<KeyWords.Named>();
        sheet.figures().forEach(asked -> named.add(new KeyWords.Named(asked.field(), "")));
        sheet.lists().forEach(list -> list.rows().forEach(row -> row.asked()
                .forEach(asked -> named.add(new KeyWords.Named(asked.field(), words.row(row.label(), row.number()))))));
        return named;
    }

    /**
     * The sum so far, with what it is held against.
     *
     * @param left how many rows wait for an answer
     * @param undefined how many rows the model gives no points, whatever is answered now
     */
    public record Total(
            String sum, String unit, int left, int undefined, Optional<String> norm, Optional<String> share) {

        static Total of(ScoreSheet sheet, KeyWords words) {
            var rows = sheet.worked().map(WorkedOut::rows).orElse(List.of());
            return new Total(
                    sheet.worked()
                            .map(worked -> sheet.instrument()
                                    .calculation()
                                    .readable(worked.main().measure(), soFar(worked))
                                    .in(words.language()))
                            .orElse("–"),
                    words.unit(sheet.instrument()),
                    waiting(rows),
                    undefined(rows),
                    norm(sheet).flatMap(norm -> norm.value().ifKnown()).map(norm -> norm.readable()
                            .in(words.language())),
                    norm(sheet).flatMap(norm -> share(norm, sheet)
                            .map(share -> words.perCent(sheet.instrument(), norm.norm(), share))));
        }

        static int waiting(List<WorkedOut.Row> rows) {
            return (int) rows.stream()
                    .filter(row ->
                            row.points() instanceof Outcome.Unknown unknown && unknown.why() == Outcome.Why.BLANK)
                    .count();
        }

        static int undefined(List<WorkedOut.Row> rows) {
            return (int) rows.stream()
                            .filter(row -> row.points().ifKnown().isEmpty())
                            .count()
                    - waiting(rows);
        }

        /** All that is known yet; the rows that lack points add nothing. */
        private static Exact soFar(WorkedOut worked) {
            return worked.main().points().ifKnown().orElseGet(() -> worked.main().rows().stream()
                    .map(Result.Row::points)
                    .flatMap(points -> points.ifKnown().stream())
                    .reduce(Exact.ZERO, Exact::plus));
        }

        private static Optional<Result.Normed> norm(ScoreSheet sheet) {
            return sheet.worked().flatMap(worked -> worked.main().norms().stream()
                    .filter(normed -> normed.value() instanceof Outcome.Known)
                    .findFirst());
        }

        private static Optional<Exact> share(Result.Normed normed, ScoreSheet sheet) {
            return normed.share().ifKnown().or(() -> normed.value()
                    .ifKnown()
                    .filter(norm -> !norm.equals(Exact.ZERO))
                    .flatMap(norm -> sheet.worked().map(worked -> soFar(worked).dividedBy(norm))));
        }

        public boolean isWhole() {
            return left == 0 && undefined == 0;
        }
    }

    private record Maker(ScoreSheet sheet, boolean overtaken, KeyWords words) implements KeyFieldPart.Typed {

        @Override
        public String of(String name) {
            return sheet.textIn(name);
        }

        @Override
        public Optional<String> other(String name) {
            return Optional.of(sheet.saved().getOrDefault(name, ""))
                    .filter(saved ->
                            overtaken && !saved.equals(sheet.textIn(name).strip()));
        }

        KeyFieldPart field(String row, ScoreSheet.Asked asked) {
            return KeyFieldPart.of(asked.field(), row, this, asked.carriedOver(), words);
        }

        ListPart list(ScoreSheet.ListOfRows list) {
            return new ListPart(
                    list.list().key(),
                    list.list().title().in(words.language()),
                    list.rows().stream().map(row -> row(list.list(), row)).toList(),
                    String.join(
                            ", ",
                            list.ended().entrySet().stream()
                                    .map(ended -> words.row(ended.getValue(), ended.getKey()))
                                    .toList()));
        }

        private RowPart row(Part.Rows list, ScoreSheet.Row row) {
            var name = words.row(row.label(), row.number());
            return new RowPart(
                    list.key() + "-" + row.number(),
                    name,
                    row.lastTime().isEmpty() && sheet.lastTime().isPresent(),
                    Optional.of(ScoredRows.READ + list.key() + "." + row.number())
                            .filter(_ -> row.isRewritten()),
                    list.fields().stream()
                            .filter(field -> field.giver() == Part.Giver.WORKER)
                            .flatMap(field -> fact(field, row).stream())
                            .toList(),
                    row.asked().stream()
                            .map(asked -> field(name, asked)
                                    .withElsewhere(sheet.givenIn(
                                                    list, row, asked.field().field())
                                            .map(given ->
                                                    GivenWords.of(asked.field().field(), given, words))))
                            .toList(),
                    isAsked(row),
                    row.now().map(worked -> words.points(worked.points())).orElse(""),
                    row.now().map(WorkedOut.Row::how).orElse(""),
                    row.lastTime().flatMap(ScoreSheet.Before::points).map(worked -> words.points(worked.points())));
        }

        /** A row that has its points without her, and where she has answered nothing, need not be answered. */
        private boolean isAsked(ScoreSheet.Row row) {
            return row.isRewritten()
                    || row.now().flatMap(worked -> worked.points().ifKnown()).isEmpty()
                    || row.asked().stream()
                            .map(ScoreSheet.Asked::field)
                            .anyMatch(field -> field.field().required()
                                    || !of(field.name()).isBlank()
                                    || other(field.name()).isPresent()
                                    || !of(field.reasonName()).isBlank());
        }

        /** What is blank now and was blank then is not told. */
        private Optional<Fact> fact(Part.Field field, ScoreSheet.Row row) {
            var now = Optional.ofNullable(row.answers().get(field.key()));
            if (now.isEmpty() && row.before(field.key()).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Fact(
                    field.label().in(words.language()),
                    said(field, now),
                    row.hasChanged(field.key())
                            ? Optional.of(said(field, row.before(field.key())))
                            : Optional.empty()));
        }

        private String said(Part.Field field, Optional<Given> given) {
            return given.map(answer -> words.answer(field, answer)).orElseGet(() -> words.say("measurement.blank"));
        }
    }
}
