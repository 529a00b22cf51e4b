package se.tyngdpunkt.measurement.domain.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shared.UseCase;

/** Finds the rows of cases that have ended, in measurements that are so many rounds old. */
@UseCase
class EndedRows {

    private final KeptRows rows;
    private final Forms forms;
    private final LaterRounds later;
    private final Instruments instruments;

    EndedRows(KeptRows rows, Forms forms, LaterRounds later, Instruments instruments) {
        this.rows = rows;
        this.forms = forms;
        this.later = later;
        this.instruments = instruments;
    }

    /** What a rule of so many rounds reaches; {@code old} is what is old enough. */
    record Found(Set<GroupInRound> old, List<InOne> sent) {

        /** How many rows are to go for that reason. */
        long rows(WhyDeleted why) {
            return sent.stream()
                    .flatMap(one -> Optional.ofNullable(one.byReason().get(why)).stream())
                    .mapToLong(fields -> EndedCases.rows(fields).size())
                    .sum();
        }
    }

    /** The fields that are to go from one sent measurement. */
    record InOne(Measured measured, Map<WhyDeleted, List<String>> byReason) {

        List<String> fields() {
            return byReason.values().stream().flatMap(Collection::stream).toList();
        }

        /** Whether somebody was to answer before they go. */
        boolean hasWaited() {
            return byReason.keySet().stream().anyMatch(WhyDeleted::hasWaited);
        }

        Stream<String> lists() {
            return fields().stream()
                    .flatMap(name -> AnswerField.inRow(name).stream())
                    .map(AnswerField.InRow::part)
                    .distinct();
        }
    }

    Found find(int age) {
        var ages = new Ages(later.since(rows.withAnythingLeft()), instruments);
        var old = ages.atLeast(age);
        var contested = rows.contested();
        var found = new ArrayList<InOne>();
        for (var person : rows.withRowsIn(old)) {
            var sent = forms.ofPeople(Set.of(person)).stream()
                    .filter(measured -> measured.head().state().isSubmitted())
                    .toList();
            var ended = EndedCases.of(sent, this::model, (measured, list) -> ages.ofList(measured, list) > age);
            sent.stream()
                    .filter(measured -> old.contains(Ages.place(measured)))
                    .map(measured -> in(measured, ended, contested))
                    .filter(one -> !one.byReason().isEmpty())
                    .filter(one ->
                            !one.hasWaited() || one.lists().allMatch(list -> ages.ofList(one.measured(), list) > age))
                    .forEach(found::add);
        }
        return new Found(old, List.copyOf(found));
    }

    private InOne in(Measured measured, EndedCases ended, Set<MeasurementId> contested) {
        var waits = waitsForHerLeader(measured)
                ? Optional.of(WhyDeleted.NEVER_SCORED)
                : Optional.of(WhyDeleted.NEVER_ANSWERED)
                        .filter(_ -> contested.contains(measured.head().id()));
        return new InOne(
                measured,
                measured.both().keySet().stream()
                        .filter(name -> rowOf(name).filter(ended::contains).isPresent())
                        .collect(Collectors.groupingBy(
                                name -> waits.orElseGet(() -> rowOf(name)
                                                .filter(ended.ended()::contains)
                                                .isPresent()
                                        ? WhyDeleted.ENDED
                                        : WhyDeleted.LAST_LIST),
                                () -> new EnumMap<>(WhyDeleted.class),
                                Collectors.toList())));
    }

    private static Optional<String> rowOf(String name) {
        return AnswerField.inRow(name).map(AnswerField.InRow::row);
    }

    private Instrument model(Measured measured) {
        return instruments.byId(measured.round().instrument()).orElseThrow().instrument();
    }

    /** What is to be scored by the key is reckoned from its rows. */
    private boolean waitsForHerLeader(Measured measured) {
        return measured.head().state() == MeasurementState.SUBMITTED
                && model(measured).way().isScoredByLeader();
    }
}
