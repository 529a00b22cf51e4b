package se.tyngdpunkt.measurement.web.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.rule.TimeState;
import se.tyngdpunkt.measurement.domain.contest.OwnScoring.Scored;
import se.tyngdpunkt.measurement.domain.key.KeyField;
import se.tyngdpunkt.measurement.domain.key.WorkedOut;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.scoring.reckoning.Outcome;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.shell.Words;

/**
 * What came of the leader's scoring: every row with its points and how they came about, and what they are held against.
 *
 * @param isInvented whether the model's values are invented
 * @param norms each norm with the share of it, in a sentence
 * @param lowered what lowers a norm for a time, in words
 * @param notes what the sum holds beside its rows, limits, and rows whose time is running out, in words
 */
public record ResultPart(
        boolean isInvented,
        String sum,
        List<NormLine> norms,
        List<String> lowered,
        List<BandLine> bands,
        List<Note> notes,
        List<RowLine> rows,
        boolean mayBeContested) {

    public ResultPart {
        norms = List.copyOf(norms);
        lowered = List.copyOf(lowered);
        bands = List.copyOf(bands);
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    public record NormLine(String title, String norm, Optional<String> share) {}

    /** Where it falls, in a word with its symbol; never a colour alone. */
    public record BandLine(String title, String symbol, String word, String colour, String action) {}

    /** A sentence; a warning is something that wants somebody to do something. */
    public record Note(String words, boolean isWarning) {}

    /**
     * One row.
     *
     * @param given what the leader answered by the key, with her reason
     */
    public record RowLine(
            String part,
            int number,
            String name,
            String points,
            String how,
            List<String> given,
            List<ContestedPart> contested) {
        public RowLine {
            given = List.copyOf(given);
            contested = List.copyOf(contested);
        }

        /** One waits for an answer: no second is asked for. */
        public boolean isWaiting() {
            return contested.stream().anyMatch(ContestedPart::waiting);
        }
    }

    /**
     * A row that the worker contests, with the answer.
     *
     * @param answer what the leader answered, blank while it waits
     */
    public record ContestedPart(String id, String words, String answer, boolean waiting) {}

    public static ResultPart of(Scored scored, Words words) {
        var maker = new Maker(scored, new KeyWords(words));
        return scored.measured().scored().rowsAreGone() ? kept(maker) : workedOut(maker, scored, words);
    }

    /** Of what the rows can no more be worked out for: the figures that were kept, and the rows that are left. */
    private static ResultPart kept(Maker maker) {
        var words = maker.words;
        var standing =
                maker.scored.measured().scored().reckoned().flatMap(kept -> Standing.main(maker.instrument(), kept));
        return new ResultPart(
                maker.instrument().filling().isInvented(),
                words.say(
                        "measurement.key.points",
                        standing.flatMap(Standing::points)
                                .map(points -> points.in(words.language()))
                                .orElse("–"),
                        words.unit(maker.instrument())),
                standing.flatMap(Standing::held).stream()
                        .map(held -> new NormLine(
                                held.norm().title().in(words.language()),
                                held.value().readable().in(words.language()),
                                held.share().map(share -> words.perCent(maker.instrument(), held.norm(), share))))
                        .toList(),
                List.of(),
                standing.flatMap(Standing::level).stream()
                        .map(level -> maker.band(level.bands(), level.band()))
                        .toList(),
                List.of(new Note(words.say("measurement.history.rows-deleted"), false)),
                maker.scored.worked().rows().stream().map(maker::row).toList(),
                false);
    }

    private static ResultPart workedOut(Maker maker, Scored scored, Words words) {
        var main = scored.worked().main();
        var result = scored.worked().result();
        var notes = new ArrayList<Note>();
        main.added().stream().map(added -> maker.added(main, added)).forEach(notes::add);
        result.limits().stream().map(maker::limit).forEach(notes::add);
        result.timed().stream()
                .filter(timed -> timed.state() == TimeState.OVERDUE || timed.state() == TimeState.EXPIRING)
                .map(maker::timed)
                .forEach(notes::add);
        return new ResultPart(
                maker.instrument().filling().isInvented(),
                main.points() instanceof Outcome.Known
                        ? words.say(
                                "measurement.key.points",
                                maker.words.sum(maker.instrument(), main),
                                maker.words.unit(maker.instrument()))
                        : maker.words.points(main.points()),
                main.norms().stream()
                        .flatMap(normed -> maker.norm(normed).stream())
                        .toList(),
                main.norms().stream()
                        .flatMap(normed -> normed.lowered().stream())
                        .map(maker::lowered)
                        .toList(),
                main.judged().stream()
                        .flatMap(judged -> maker.band(judged).stream())
                        .toList(),
                notes,
                scored.worked().rows().stream().map(maker::row).toList(),
                scored.mayBeContested());
    }

    private record Maker(Scored scored, KeyWords words) {

        Instrument instrument() {
            return scored.instrument();
        }

        Optional<NormLine> norm(Result.Normed normed) {
            return normed.value()
                    .ifKnown()
                    .map(norm -> new NormLine(
                            normed.norm().title().in(words.language()),
                            norm.readable().in(words.language()),
                            normed.share().ifKnown().map(share -> words.perCent(instrument(), normed.norm(), share))));
        }

        String lowered(Result.Lowered lowered) {
            return words.say(
                    "measurement.key.lowered",
                    lowered.reason().label().in(words.language()),
                    lowered.amount()
                            .ifKnown()
                            .map(amount -> amount.readable().in(words.language()))
                            .orElse("–"));
        }

        Optional<BandLine> band(Result.Judged judged) {
            return judged.band().filter(Band::isDefined).map(band -> band(judged.bands(), band));
        }

        BandLine band(Calculation.Bands bands, Band band) {
            return new BandLine(
                    bands.title().in(words.language()),
                    band.symbol(),
                    band.word().in(words.language()),
                    band.colour(),
                    band.action().in(words.language()));
        }

        Note added(Result.Measured measured, Result.Added added) {
            var measure = measured.measure().title().in(words.language());
            return new Note(
                    added.name().isBlank()
                            ? words.say(
                                    added.isTerm() ? "scoring.words.added" : "scoring.words.made-of",
                                    measure,
                                    added.how())
                            : words.say(
                                    "scoring.words.added-named",
                                    measure,
                                    added.name().in(words.language()),
                                    added.how()),
                    false);
        }

        Note limit(Result.Limited limited) {
            return new Note(
                    words.say(
                            "scoring.words.limit." + limited.kept().name().toLowerCase(Locale.ROOT),
                            limited.limit().title().in(words.language()),
                            told(limited.read()),
                            told(limited.allowed())),
                    limited.kept() == Result.Kept.BROKEN);
        }

        private String told(Outcome outcome) {
            return outcome.ifKnown()
                    .map(number -> number.readable().in(words.language()))
                    .orElse("–");
        }

        Note timed(Result.Timed timed) {
            return new Note(
                    words.say(
                            "scoring.words.time-limit." + timed.state().word(),
                            timed.limit().title().in(words.language()),
                            timed.label().isEmpty() ? Integer.toString(timed.row()) : timed.label(),
                            timed.lastDay().map(words::date).orElse("")),
                    timed.state() == TimeState.OVERDUE);
        }

        RowLine row(WorkedOut.Row row) {
            return new RowLine(
                    row.part(),
                    row.number(),
                    words.row(scored.label(row.part(), row.number()).orElse(""), row.number()),
                    words.points(row.points()),
                    row.how(),
                    scored.asked().stream()
                            .filter(field -> field.part().equals(row.part())
                                    && field.number().equals(OptionalInt.of(row.number())))
                            .flatMap(field -> given(field).stream())
                            .toList(),
                    scored.contested().stream()
                            .filter(one -> one.part().equals(row.part()) && one.number() == row.number())
                            .flatMap(one -> words.contested(one).stream())
                            .toList());
        }

        private Optional<String> given(KeyField field) {
            var typed = scored.measured().scored().typed();
            var value = Optional.ofNullable(scored.answers()
                            .rows(field.part())
                            .getOrDefault(field.number().orElse(0), Map.of())
                            .get(field.field().key()))
                    .map(given -> words.answer(field.field(), given));
            var reason = typed.getOrDefault(field.reasonName(), "");
            return value.map(told -> {
                var label = field.field().label().in(words.language());
                return reason.isBlank()
                        ? words.say("measurement.key.given", label, told)
                        : words.say("measurement.key.given-because", label, told, reason);
            });
        }
    }
}
