package se.tyngdpunkt.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.tyngdpunkt.dialogue.domain.agenda.AgendaChanges;
import se.tyngdpunkt.dialogue.domain.agenda.AgendaItem;
import se.tyngdpunkt.dialogue.domain.agenda.KeptAgenda;
import se.tyngdpunkt.dialogue.domain.note.Notes;
import se.tyngdpunkt.dialogue.domain.note.PairNotes;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Actions;
import se.tyngdpunkt.dialogue.domain.plan.Change;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.dialogue.domain.talk.Reopening;
import se.tyngdpunkt.dialogue.domain.talk.Talk;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

/** What the module keeps, in maps. */
public final class InMemoryPorts {

    private InMemoryPorts() {}

    public static final class TalksInMemory implements Talks {
        private final Map<MeasurementId, Talk> kept = new HashMap<>();
        private final Map<MeasurementId, List<Reopening>> reopenings = new HashMap<>();

        @Override
        public Optional<Talk> find(MeasurementId measurement) {
            return Optional.ofNullable(kept.get(measurement));
        }

        @Override
        public List<Talk> of(Collection<MeasurementId> measurements) {
            return measurements.stream().flatMap(id -> find(id).stream()).toList();
        }

        @Override
        public Talk toChange(OpenTalk begun) {
            return kept.computeIfAbsent(begun.measurement(), _ -> begun);
        }

        @Override
        public void save(Talk talk) {
            kept.put(talk.measurement(), talk);
        }

        @Override
        public void noteReopened(MeasurementId measurement, Reopening reopening) {
            reopenings.computeIfAbsent(measurement, _ -> new ArrayList<>()).add(reopening);
        }

        @Override
        public List<Reopening> reopenings(MeasurementId measurement) {
            return List.copyOf(reopenings.getOrDefault(measurement, List.of()));
        }
    }

    public static final class NotesInMemory implements PairNotes {
        private final Map<MeasurementId, Map<PersonId, Notes>> kept = new HashMap<>();
        private final Map<List<Object>, Set<PersonId>> shared = new HashMap<>();

        @Override
        public Map<PersonId, Notes> of(MeasurementId measurement) {
            return Map.copyOf(kept.getOrDefault(measurement, Map.of()));
        }

        @Override
        public void save(MeasurementId measurement, PersonId leader, Notes notes, PersonId by, Instant at) {
            kept.computeIfAbsent(measurement, _ -> new HashMap<>()).put(leader, notes);
        }

        @Override
        public Set<PersonId> sharedWith(MeasurementId measurement, PersonId leader) {
            return Set.copyOf(shared.getOrDefault(List.of(measurement, leader), Set.of()));
        }

        @Override
        public void share(MeasurementId measurement, PersonId leader, Set<PersonId> with, Instant at) {
            shared.computeIfAbsent(List.of(measurement, leader), _ -> new HashSet<>())
                    .addAll(with);
        }

        @Override
        public void stopSharing(MeasurementId measurement, PersonId leader) {
            shared.remove(List.<Object>of(measurement, leader));
        }
    }

    public static final class AgendaInMemory implements AgendaChanges {
        private final Map<MeasurementId, Set<String>> struck = new HashMap<>();
        private final Map<List<Object>, List<AgendaItem.Own>> own = new HashMap<>();
        private final Map<MeasurementId, KeptAgenda> kept = new HashMap<>();

        @Override
        public Optional<KeptAgenda> kept(MeasurementId measurement) {
            return Optional.ofNullable(kept.get(measurement));
        }

        @Override
        public void keep(MeasurementId measurement, KeptAgenda suggested) {
            kept.put(measurement, suggested);
        }

        @Override
        public Set<String> struck(MeasurementId measurement) {
            return Set.copyOf(struck.getOrDefault(measurement, Set.of()));
        }

        @Override
        public void strike(MeasurementId measurement, String key, PersonId by) {
            struck.computeIfAbsent(measurement, _ -> new HashSet<>()).add(key);
        }

        @Override
        public void restore(MeasurementId measurement, String key) {
            struck.getOrDefault(measurement, new HashSet<>()).remove(key);
        }

        @Override
        public List<AgendaItem.Own> own(MeasurementId measurement, PersonId leader) {
            return List.copyOf(own.getOrDefault(List.of(measurement, leader), List.of()));
        }

        @Override
        public void add(MeasurementId measurement, PersonId leader, AgendaItem.Own item, Instant at) {
            own.computeIfAbsent(List.of(measurement, leader), _ -> new ArrayList<>())
                    .add(item);
        }
    }

    public static final class ActionsInMemory implements Actions {
        private final Map<ActionId, Action> kept = new LinkedHashMap<>();
        private final Map<ActionId, List<Change>> history = new HashMap<>();

        @Override
        public Optional<Action> find(ActionId id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Optional<Action> toChange(ActionId id) {
            return find(id);
        }

        @Override
        public List<Action> proposedIn(MeasurementId measurement) {
            return where(action ->
                    action.measurement().equals(measurement) && !(action.progress() instanceof Progress.Removed));
        }

        @Override
        public List<Action> openOf(Collection<PersonId> workers) {
            return where(action ->
                    workers.contains(action.worker()) && action.progress().isOpen());
        }

        @Override
        public List<Action> givenTo(PersonId responsible) {
            return where(action ->
                    action.isResponsible(responsible) && action.progress().isAgreed());
        }

        private List<Action> where(Predicate<Action> which) {
            return kept.values().stream()
                    .filter(which)
                    .sorted(Comparator.comparing(action -> action.intent().due()))
                    .toList();
        }

        @Override
        public List<Change> historyOf(ActionId id) {
            return List.copyOf(history.getOrDefault(id, List.of()));
        }

        @Override
        public void save(Action action, Change change) {
            kept.put(action.id(), action);
            history.computeIfAbsent(action.id(), _ -> new ArrayList<>()).add(change);
        }
    }
}
