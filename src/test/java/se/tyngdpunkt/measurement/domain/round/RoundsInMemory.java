package se.tyngdpunkt.measurement.domain.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Rounds and who is in them, kept in maps. */
public final class RoundsInMemory implements RoundBook, Rounds {

    private final Map<RoundId, Round> rounds = new LinkedHashMap<>();
    private final Map<RoundId, List<Integer>> reminderDays = new HashMap<>();
    private final Map<RoundId, List<RoundEvent>> events = new HashMap<>();
    private final Map<RoundId, Set<LocalDate>> reminded = new HashMap<>();
    private final Map<RoundId, Map<PersonId, MeasurementHead>> heads = new HashMap<>();
    private final Map<PersonId, LocalDate> lateUntil = new HashMap<>();
    private Consumer<RoundId> beforeLock = _ -> {};

    /** What somebody else does to a round just before the next that locks it. */
    void beforeLock(Consumer<RoundId> deed) {
        beforeLock = deed;
    }

    /** Puts a person as far as that; she must be in the round. */
    public void put(RoundId id, PersonId person, MeasurementState state) {
        of(id).computeIfPresent(person, (_, head) -> new MeasurementHead(head.id(), id, person, head.group(), state));
    }

    public Optional<LocalDate> lateUntil(PersonId person) {
        return Optional.ofNullable(lateUntil.get(person));
    }

    public Round one(RoundId id) {
        return round(id).orElseThrow();
    }

    @Override
    public void lockPlanning() {
        // One thread only.
    }

    @Override
    public void add(Round round, List<Integer> days, PersonId by, Instant at) {
        rounds.put(round.id(), round);
        reminderDays.put(round.id(), days);
    }

    @Override
    public Optional<Round> round(RoundId id) {
        return Optional.ofNullable(rounds.get(id));
    }

    @Override
    public Optional<Round> locked(RoundId id) {
        beforeLock.accept(id);
        return round(id);
    }

    @Override
    public List<Round> all() {
        return rounds.values().stream().sorted(Round.LATEST_FIRST).toList();
    }

    @Override
    public List<Integer> reminderDays(RoundId id) {
        return reminderDays.getOrDefault(id, List.of());
    }

    @Override
    public void change(Round round, List<Integer> days) {
        rounds.put(round.id(), round);
        reminderDays.put(round.id(), days);
    }

    @Override
    public void drop(RoundId id) {
        rounds.remove(id);
    }

    @Override
    public void changeState(RoundId id, RoundState state) {
        change(id, one -> with(one, one.opensOn(), one.lastDay(), state));
    }

    @Override
    public void changeDays(RoundId id, LocalDate opensOn, LocalDate lastDay) {
        change(id, one -> with(one, opensOn, lastDay, one.state()));
    }

    @Override
    public void enrol(RoundId id, Map<PersonId, UnitId> groups) {
        groups.forEach((person, group) -> of(id).putIfAbsent(
                        person,
                        new MeasurementHead(MeasurementId.fresh(), id, person, group, MeasurementState.NOT_STARTED)));
    }

    @Override
    public boolean letIn(RoundId id, PersonId person, UnitId group, LocalDate until) {
        enrol(id, Map.of(person, group));
        return !until.equals(lateUntil.put(person, until));
    }

    @Override
    public void note(RoundId id, RoundEvent event) {
        events.computeIfAbsent(id, _ -> new ArrayList<>()).add(event);
    }

    @Override
    public List<RoundEvent> events(RoundId id) {
        return events.getOrDefault(id, List.of());
    }

    @Override
    public Progress progress(RoundId id) {
        var states = of(id).values().stream().map(MeasurementHead::state).toList();
        return new Progress(
                states.size(),
                (int) states.stream().filter(MeasurementState::isSubmitted).count(),
                (int) states.stream().filter(MeasurementState.DISCUSSED::equals).count());
    }

    @Override
    public boolean startReminder(RoundId id, LocalDate day) {
        return reminded.computeIfAbsent(id, _ -> new HashSet<>()).add(day);
    }

    @Override
    public Collection<PersonId> notSubmitted(RoundId id) {
        return of(id).values().stream()
                .filter(head -> !head.state().isSubmitted())
                .map(MeasurementHead::person)
                .toList();
    }

    @Override
    public Optional<MeasurementHead> measurement(MeasurementId id) {
        return heads.values().stream()
                .flatMap(all -> all.values().stream())
                .filter(head -> head.id().equals(id) && one(head.round()).isNamed())
                .findFirst();
    }

    @Override
    public List<MeasurementHead> ofPerson(PersonId person) {
        return all().stream()
                .flatMap(round -> inRound(round.id(), Set.of(person)).stream())
                .toList();
    }

    @Override
    public List<MeasurementHead> inRound(RoundId round) {
        return one(round).isNamed() ? List.copyOf(of(round).values()) : List.of();
    }

    @Override
    public List<MeasurementHead> inRound(RoundId round, Collection<PersonId> people) {
        return inRound(round).stream()
                .filter(head -> people.contains(head.person()))
                .toList();
    }

    private Map<PersonId, MeasurementHead> of(RoundId id) {
        return heads.computeIfAbsent(id, _ -> new LinkedHashMap<>());
    }

    private void change(RoundId id, UnaryOperator<Round> change) {
        rounds.computeIfPresent(id, (_, one) -> change.apply(one));
    }

    private static Round with(Round one, LocalDate opensOn, LocalDate lastDay, RoundState state) {
        return new Round(
                one.id(),
                one.name(),
                one.month(),
                one.instrument(),
                one.unit(),
                opensOn,
                lastDay,
                state,
                one.privacy(),
                Optional.empty(),
                one.byWeeks());
    }
}
