package se.tyngdpunkt.measurement.domain.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shared.UseCase;

/** Finds the rows of cases that have ended, in measurements that are so many rounds old. */
@UseCase
class EndedRows {

    private final KeptRows rows;
    private final Forms forms;
    private final RoundBook rounds;
    private final Instruments instruments;

    EndedRows(KeptRows rows, Forms forms, RoundBook rounds, Instruments instruments) {
        this.rows = rows;
        this.forms = forms;
        this.rounds = rounds;
        this.instruments = instruments;
    }

    /** What a rule of so many rounds reaches; {@code old} are the rounds that are old enough. */
    record Found(Set<RoundId> old, List<InOne> sent) {

        /** How many rows are to go. */
        long rows() {
            return sent.stream().mapToLong(one -> rowsOf(one.fields()).size()).sum();
        }
    }

    private static Set<String> rowsOf(Collection<String> fields) {
        return fields.stream()
                .flatMap(field -> AnswerField.inRow(field).stream())
                .map(AnswerField.InRow::row)
                .collect(Collectors.toSet());
    }

    /** The fields that are to go from one sent measurement. */
    record InOne(Measured measured, List<String> fields) {}

    Found find(int age) {
        var old = oldRounds(age);
        var found = new ArrayList<InOne>();
        for (var person : rows.withRowsIn(old)) {
            var sent = forms.ofPeople(Set.of(person)).stream()
                    .filter(measured -> measured.head().state().isSubmitted())
                    .toList();
            var ended = endedCases(sent);
            sent.stream()
                    .filter(measured -> old.contains(measured.head().round()) && !waitsForHerLeader(measured))
                    .map(measured -> new InOne(measured, fields(measured, ended)))
                    .filter(one -> !one.fields().isEmpty())
                    .forEach(found::add);
        }
        return new Found(old, List.copyOf(found));
    }

    /** With so many closed rounds of the same part of the organisation after them. */
    private Set<RoundId> oldRounds(int age) {
        var closed = rounds.all().stream()
                .filter(round -> round.state() == RoundState.CLOSED)
                .toList();
        return closed.stream()
                .filter(round -> closed.stream()
                                .filter(later -> later.unit().equals(round.unit()) && round.isBefore(later))
                                .count()
                        >= age)
                .map(Round::id)
                .collect(Collectors.toSet());
    }

    /**
     * By their lists and numbers: those that are said to have ended, and those cases that the next round's list has no more. A
     * case that goes on in her latest list has not ended.
     */
    private Set<String> endedCases(List<Measured> sent) {
        var ended = new HashSet<String>();
        var standing = new HashSet<AnswerField.InRow>();
        for (var measured : sent) {
            var here = rowsOf(measured.typed().keySet());
            var model = model(measured);
            standing.stream()
                    .filter(at -> !here.contains(at.row()) && isListOfCases(model, at.part()))
                    .forEach(at -> ended.add(at.row()));
            ended.removeAll(here);
            measured.typed().forEach((name, text) -> AnswerField.inRow(name).ifPresent(at -> {
                standing.add(at);
                if (at.saysEnded(text)) {
                    ended.add(at.row());
                }
            }));
        }
        return ended;
    }

    /** Another list tells what has happened since last time, or what holds for a while: nothing ends by leaving it. */
    private static boolean isListOfCases(Instrument model, String part) {
        return model.part(part)
                .filter(found -> found instanceof Part.Rows rows && rows.kind() == Part.Rows.Kind.CASES)
                .isPresent();
    }

    private Instrument model(Measured measured) {
        return instruments.byId(measured.round().instrument()).orElseThrow().instrument();
    }

    /** What is to be scored by the key is reckoned from its rows; they go when it has been. */
    private boolean waitsForHerLeader(Measured measured) {
        return measured.head().state() == MeasurementState.SUBMITTED
                && model(measured).way().isScoredByLeader();
    }

    private static List<String> fields(Measured measured, Set<String> ended) {
        return measured.both().keySet().stream()
                .filter(name -> AnswerField.inRow(name)
                        .filter(at -> ended.contains(at.row()))
                        .isPresent())
                .toList();
    }
}
