package se.tyngdpunkt.measurement.domain.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.key.Scorings;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Measurements kept in a map, with the same rules for revisions and states as the database has. */
public final class FormsInMemory implements Forms, Scorings {

    private final Map<MeasurementId, Measured> all = new LinkedHashMap<>();
    private final Map<MeasurementId, List<SetAside>> setAside = new HashMap<>();
    private final Map<MeasurementId, Map<String, String>> hardRows = new HashMap<>();

    /** A measurement not yet started. */
    public MeasurementId add(Round round, PersonId person, UnitId group) {
        var id = MeasurementId.fresh();
        var head = new MeasurementHead(id, round.id(), person, group, MeasurementState.NOT_STARTED);
        all.put(
                id,
                new Measured(
                        head,
                        round,
                        0,
                        new TreeMap<>(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Measured.Scored.NOT_YET));
        return id;
    }

    /** A measurement already submitted with those answers. */
    public MeasurementId submitted(Round round, PersonId person, UnitId group, Map<String, String> typed) {
        var id = add(round, person, group);
        saveDraft(id, 0, typed, Instant.EPOCH);
        put(
                one(id),
                MeasurementState.SUBMITTED,
                typed,
                Optional.empty(),
                Optional.of(Instant.EPOCH),
                Optional.empty(),
                Optional.empty());
        return id;
    }

    public void changeRound(MeasurementId id, Round round) {
        all.computeIfPresent(id, (_, one) -> with(one, round, one.lateUntil(), one.scored()));
    }

    public void letIn(MeasurementId id, LocalDate until) {
        all.computeIfPresent(id, (_, one) -> with(one, one.round(), Optional.of(until), one.scored()));
    }

    public Measured one(MeasurementId id) {
        return Optional.ofNullable(all.get(id)).orElseThrow();
    }

    @Override
    public Optional<Measured> measured(MeasurementId id) {
        return Optional.ofNullable(all.get(id)).filter(one -> one.round().isNamed());
    }

    @Override
    public List<Measured> ofPeople(Collection<PersonId> people) {
        return all.values().stream()
                .filter(one ->
                        people.contains(one.head().person()) && one.round().isNamed())
                .sorted(Comparator.comparing(
                                (Measured one) -> one.head().person().value())
                        .thenComparing(one -> one.round().month()))
                .toList();
    }

    @Override
    public Optional<Measured> own(PersonId worker, MeasurementId id) {
        return Optional.ofNullable(all.get(id))
                .filter(one -> one.head().person().equals(worker));
    }

    @Override
    public List<Measured> ofWorkers(Collection<PersonId> workers) {
        return all.values().stream()
                .filter(one -> workers.contains(one.head().person()))
                .sorted(Comparator.comparing(one -> one.round().month()))
                .toList();
    }

    @Override
    public boolean saveDraft(MeasurementId id, int onRevision, Map<String, String> typed, Instant at) {
        var one = one(id);
        if (one.revision() != onRevision || !one.isDraft()) {
            return false;
        }
        put(
                one,
                MeasurementState.DRAFT,
                typed,
                Optional.of(at),
                Optional.empty(),
                one.handedBackFor(),
                Optional.empty());
        return true;
    }

    @Override
    public boolean submit(MeasurementId id, int onRevision, Map<String, String> read, Reckonings made, Instant at) {
        var one = one(id);
        if (one.revision() != onRevision || one.head().state() != MeasurementState.DRAFT) {
            return false;
        }
        put(one, MeasurementState.SUBMITTED, read, one.savedAt(), Optional.of(at), Optional.empty(), Optional.of(made));
        return true;
    }

    @Override
    public boolean move(
            MeasurementId id, int onRevision, MeasurementState from, MeasurementState to, PersonId by, Instant at) {
        var one = one(id);
        if (one.revision() != onRevision || one.head().state() != from) {
            return false;
        }
        var made = to.isSubmitted() ? one.scored().reckonings() : Optional.<Reckonings>empty();
        put(one, to, one.typed(), one.savedAt(), one.submittedAt(), one.handedBackFor(), made);
        return true;
    }

    @Override
    public boolean handBack(MeasurementId id, int onRevision, String reason) {
        var one = one(id);
        if (one.revision() != onRevision || one.isDraft() || one.head().state() == MeasurementState.DISCUSSED) {
            return false;
        }
        put(
                one,
                MeasurementState.DRAFT,
                one.typed(),
                one.savedAt(),
                Optional.empty(),
                Optional.of(reason),
                Optional.empty());
        return true;
    }

    @Override
    public boolean save(MeasurementId id, int onRevision, Map<String, String> scored) {
        return score(id, onRevision, MeasurementState.SUBMITTED, MeasurementState.SUBMITTED, scored, Optional.empty());
    }

    @Override
    public void keepRows(MeasurementId id, Map<String, String> digests) {
        all.computeIfPresent(
                id,
                (_, one) -> with(
                        one,
                        new Measured.Scored(
                                one.scored().typed(),
                                new TreeMap<>(digests),
                                one.scored().reckonings(),
                                false)));
    }

    @Override
    public boolean confirm(
            MeasurementId id, int onRevision, Map<String, String> scored, Reckonings made, PersonId by, Instant at) {
        return score(id, onRevision, MeasurementState.SUBMITTED, MeasurementState.SUMMED, scored, Optional.of(made));
    }

    @Override
    public boolean change(MeasurementId id, int onRevision, Map<String, String> scored, Reckonings made) {
        var state = one(id).head().state();
        return score(id, onRevision, state, state, scored, Optional.of(made));
    }

    private boolean score(
            MeasurementId id,
            int onRevision,
            MeasurementState from,
            MeasurementState to,
            Map<String, String> scored,
            Optional<Reckonings> made) {
        var one = one(id);
        if (one.revision() != onRevision || one.head().state() != from) {
            return false;
        }
        put(
                one,
                to,
                one.typed(),
                one.savedAt(),
                one.submittedAt(),
                one.handedBackFor(),
                made.or(one.scored()::reckonings));
        all.computeIfPresent(
                id,
                (_, moved) -> with(
                        moved,
                        new Measured.Scored(
                                new TreeMap<>(scored),
                                moved.scored().rows(),
                                moved.scored().reckonings(),
                                false)));
        return true;
    }

    @Override
    public void setAside(MeasurementId id, SetAside version) {
        var versions = setAside.computeIfAbsent(id, _ -> new ArrayList<>());
        versions.removeIf(other -> other.tab().equals(version.tab()) && other.revision() == version.revision());
        versions.add(version);
    }

    @Override
    public Optional<SetAside> setAside(MeasurementId id) {
        return setAside.getOrDefault(id, List.of()).reversed().stream().findFirst();
    }

    @Override
    public void clearSetAside(MeasurementId id, SetAside version) {
        setAside.getOrDefault(id, new ArrayList<>()).remove(version);
    }

    @Override
    public void tellHardRows(MeasurementId id, Map<String, String> reasons) {
        hardRows.put(id, Map.copyOf(reasons));
    }

    @Override
    public Map<String, String> hardRows(MeasurementId id) {
        return hardRows.getOrDefault(id, Map.of());
    }

    private static Measured with(Measured one, Measured.Scored scored) {
        return with(one, one.round(), one.lateUntil(), scored);
    }

    private static Measured with(Measured one, Round round, Optional<LocalDate> lateUntil, Measured.Scored scored) {
        return new Measured(
                one.head(),
                round,
                one.revision(),
                one.typed(),
                one.savedAt(),
                one.submittedAt(),
                lateUntil,
                one.handedBackFor(),
                scored);
    }

    private void put(
            Measured one,
            MeasurementState state,
            Map<String, String> typed,
            Optional<Instant> savedAt,
            Optional<Instant> submittedAt,
            Optional<String> handedBackFor,
            Optional<Reckonings> made) {
        var head = one.head();
        all.put(
                head.id(),
                new Measured(
                        new MeasurementHead(head.id(), head.round(), head.person(), head.group(), state),
                        one.round(),
                        one.revision() + 1,
                        new TreeMap<>(typed),
                        savedAt,
                        submittedAt,
                        one.lateUntil(),
                        handedBackFor,
                        new Measured.Scored(
                                one.scored().typed(),
                                one.scored().rows(),
                                made,
                                one.scored().rowsAreGone())));
    }
}
