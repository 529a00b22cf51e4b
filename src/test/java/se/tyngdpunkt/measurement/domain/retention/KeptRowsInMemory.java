package se.tyngdpunkt.measurement.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.shared.PersonId;

/** Remembers what it was told to delete. */
final class KeptRowsInMemory implements KeptRows {

    Optional<RetentionRule> rule = Optional.empty();
    boolean mayDelete = true;
    Map<MeasurementId, PersonId> drafts = Map.of();
    Set<MeasurementId> contested = Set.of();
    final Set<GroupInRound> places = new HashSet<>();
    final Set<PersonId> people = new HashSet<>();
    final Map<MeasurementId, Set<String>> deleted = new HashMap<>();

    @Override
    public Optional<RetentionRule> rule() {
        return rule;
    }

    @Override
    public void decide(RetentionRule decided) {
        rule = Optional.of(decided);
    }

    @Override
    public void keepAll() {
        rule = Optional.empty();
    }

    @Override
    public Set<GroupInRound> withAnythingLeft() {
        return Set.copyOf(places);
    }

    @Override
    public Set<PersonId> withRowsIn(Collection<GroupInRound> old) {
        return old.isEmpty() ? Set.of() : Set.copyOf(people);
    }

    @Override
    public Set<MeasurementId> contested() {
        return contested;
    }

    @Override
    public boolean delete(Measured seen, Collection<String> fields, boolean isContested, Instant at) {
        if (mayDelete) {
            deleted.put(seen.head().id(), new TreeSet<>(fields));
        }
        return mayDelete;
    }

    @Override
    public Unsent unsent(Collection<GroupInRound> old, LocalDate day) {
        return new Unsent(drafts.size(), 0);
    }

    @Override
    public Map<MeasurementId, PersonId> deleteUnsent(Collection<GroupInRound> old, LocalDate day) {
        return drafts;
    }

    @Override
    public void deleteObjections() {
        // There are none here.
    }

    @Override
    public Set<MeasurementId> deletedOf(PersonId person) {
        return deleted.keySet();
    }
}
