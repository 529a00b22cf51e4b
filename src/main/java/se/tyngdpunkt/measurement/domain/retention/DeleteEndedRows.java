package se.tyngdpunkt.measurement.domain.retention;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/**
 * Deletes the rows of cases that have ended from measurements as old as the municipality has decided; running it again
 * deletes nothing more. Each measurement is noted as a deed of whoever put the decision here.
 */
@UseCase
public class DeleteEndedRows {

    private final KeptRows rows;
    private final Forms forms;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    DeleteEndedRows(
            KeptRows rows,
            Forms forms,
            RoundBook rounds,
            Instruments instruments,
            Organisation organisation,
            Events events,
            Clock clock) {
        this.rows = rows;
        this.forms = forms;
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    public void delete() {
        rows.rule().ifPresent(rule -> {
            var old = oldRounds(rule.rounds());
            for (var person : rows.withRowsIn(old)) {
                var sent = forms.ofPeople(Set.of(person)).stream()
                        .filter(measured -> measured.head().state().isSubmitted())
                        .toList();
                var ended = endedCases(sent);
                sent.stream()
                        .filter(measured -> old.contains(measured.head().round()) && !waitsForHerLeader(measured))
                        .forEach(measured -> delete(measured, ended, rule));
            }
        });
    }

    /** With so many closed rounds of the same part of the organisation after them. */
    private Set<RoundId> oldRounds(int age) {
        var closed = rounds.all().stream()
                .filter(round -> round.state() == RoundState.CLOSED)
                .toList();
        return closed.stream()
                .filter(round ->
                        closed.stream().filter(later -> follows(later, round)).count() >= age)
                .map(Round::id)
                .collect(Collectors.toSet());
    }

    private static boolean follows(Round later, Round round) {
        return later.unit().equals(round.unit()) && later.month().isAfter(round.month());
    }

    /** By their lists and numbers; a case that goes on in her latest list has not ended. */
    private static Set<String> endedCases(List<Measured> sent) {
        var ended = new HashSet<String>();
        for (var measured : sent) {
            measured.typed().keySet().forEach(name -> AnswerField.inRow(name).ifPresent(at -> ended.remove(at.row())));
            measured.typed().forEach((name, text) -> AnswerField.inRow(name)
                    .filter(at -> at.saysEnded(text))
                    .ifPresent(at -> ended.add(at.row())));
        }
        return ended;
    }

    /** What is to be scored by the key is reckoned from its rows; they go when it has been. */
    private boolean waitsForHerLeader(Measured measured) {
        return measured.head().state() == MeasurementState.SUBMITTED
                && instruments
                        .byId(measured.round().instrument())
                        .orElseThrow()
                        .instrument()
                        .way()
                        .isScoredByLeader();
    }

    private void delete(Measured measured, Set<String> ended, RetentionRule rule) {
        var fields = measured.both().keySet().stream()
                .filter(name -> AnswerField.inRow(name)
                        .filter(at -> ended.contains(at.row()))
                        .isPresent())
                .toList();
        if (fields.isEmpty()) {
            return;
        }
        if (!rows.delete(measured.head().id(), fields, clock.instant())) {
            return;
        }
        var by = new SignedIn(organisation.municipality().id(), rule.by());
        events.tell(Deed.of(by, "measurement.rows-deleted", measured.head().id().value())
                .about(measured.head().person())
                .because(rule.decision()));
    }
}
