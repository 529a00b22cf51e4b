package se.tyngdpunkt.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Consultation;
import se.tyngdpunkt.authoring.domain.draft.Draft.Publication;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.Draft.State;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.Origin;
import se.tyngdpunkt.authoring.domain.draft.Step;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.shared.PersonId;

/** Drafts for tests of the rules; held to the same as the database's. */
public final class DraftsInMemory implements Drafts {

    private final Map<DraftId, Draft> drafts = new LinkedHashMap<>();
    private final Map<DraftId, List<Step>> steps = new HashMap<>();
    private final Map<DraftId, Set<PersonId>> writers = new HashMap<>();
    private final List<Origin> origins = new ArrayList<>();

    @Override
    public void add(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(drafts.get(id)).filter(draft -> draft.state() != State.DROPPED);
    }

    @Override
    public Optional<Draft> locked(DraftId id) {
        return find(id);
    }

    @Override
    public List<Draft> all() {
        return drafts.values().stream()
                .filter(draft -> draft.state() != State.DROPPED)
                .sorted(Comparator.comparing((Draft draft) -> draft.saved().at())
                        .reversed())
                .toList();
    }

    @Override
    public boolean save(DraftId id, int revision, String title, String content, Stamp by) {
        writers.computeIfAbsent(id, _ -> new HashSet<>()).add(by.by());
        return change(
                id,
                old -> old.isDraft() && old.revision() == revision,
                old -> copy(old, title, content, old.answers(), revision + 1, old.stepRevision(), old.state(), by));
    }

    @Override
    public boolean saveAnswers(DraftId id, int revision, String answers) {
        return change(
                id,
                old -> old.isDraft() && old.revision() == revision,
                old -> copy(
                        old,
                        old.title(),
                        old.content(),
                        answers,
                        revision,
                        old.stepRevision(),
                        old.state(),
                        old.saved()));
    }

    @Override
    public void addStep(DraftId id, Step step) {
        steps.computeIfAbsent(id, _ -> new ArrayList<>()).addFirst(step);
        change(
                id,
                _ -> true,
                old -> copy(
                        old,
                        old.title(),
                        old.content(),
                        old.answers(),
                        old.revision(),
                        step.revision(),
                        old.state(),
                        old.saved()));
    }

    @Override
    public List<Step> steps(DraftId id) {
        return List.copyOf(steps.getOrDefault(id, List.of()));
    }

    @Override
    public Set<PersonId> writers(DraftId id) {
        return Set.copyOf(writers.getOrDefault(id, Set.of()));
    }

    @Override
    public boolean consult(DraftId id, Consultation consultation) {
        return change(
                id,
                old -> old.isDraft() || old.state() == State.REVIEW,
                old -> told(
                        old, old.state(), old.sent(), old.returnedFor(), Optional.of(consultation), old.publication()));
    }

    @Override
    public boolean send(DraftId id, int revision, Stamp by) {
        return change(
                id,
                old -> old.isDraft() && old.revision() == revision,
                old -> told(old, State.REVIEW, Optional.of(by), "", old.consultation(), Optional.empty()));
    }

    @Override
    public boolean giveBack(DraftId id, String why) {
        return change(
                id,
                old -> old.state() == State.REVIEW,
                old -> told(old, State.DRAFT, old.sent(), why, old.consultation(), Optional.empty()));
    }

    @Override
    public boolean publish(DraftId id, int revision, Publication publication) {
        return change(
                id,
                old -> old.state() == State.REVIEW && old.revision() == revision,
                old -> told(old, State.PUBLISHED, old.sent(), "", old.consultation(), Optional.of(publication)));
    }

    @Override
    public boolean drop(DraftId id) {
        return change(
                id,
                Draft::isDraft,
                old -> told(old, State.DROPPED, old.sent(), "", old.consultation(), Optional.empty()));
    }

    @Override
    public List<Draft> dropped() {
        return drafts.values().stream()
                .filter(draft -> draft.state() == State.DROPPED)
                .toList();
    }

    @Override
    public boolean restore(DraftId id) {
        return change(
                id,
                old -> old.state() == State.DROPPED,
                old -> told(old, State.DRAFT, old.sent(), "", old.consultation(), Optional.empty()));
    }

    @Override
    public Optional<Draft> publishedAs(InstrumentVersionId version) {
        return drafts.values().stream()
                .filter(draft -> draft.publication()
                        .filter(publication -> publication.version().equals(version))
                        .isPresent())
                .findFirst();
    }

    @Override
    public void keep(Origin origin) {
        if (origins.stream().noneMatch(known -> known.hash().equals(origin.hash()))) {
            origins.addFirst(origin);
        }
    }

    @Override
    public List<Origin> origins() {
        return List.copyOf(origins);
    }

    private boolean change(DraftId id, Predicate<Draft> may, UnaryOperator<Draft> change) {
        var old = drafts.get(id);
        if (old == null || !may.test(old)) {
            return false;
        }
        drafts.put(id, change.apply(old));
        return true;
    }

    private static Draft copy(
            Draft old, String title, String content, String answers, int revision, int step, State state, Stamp saved) {
        return new Draft(
                old.id(),
                title,
                old.origin(),
                content,
                answers,
                revision,
                step,
                state,
                old.started(),
                saved,
                old.sent(),
                old.returnedFor(),
                old.consultation(),
                old.publication());
    }

    private static Draft told(
            Draft old,
            State state,
            Optional<Stamp> sent,
            String returnedFor,
            Optional<Consultation> consultation,
            Optional<Publication> publication) {
        return new Draft(
                old.id(),
                old.title(),
                old.origin(),
                old.content(),
                old.answers(),
                old.revision(),
                old.stepRevision(),
                state,
                old.started(),
                old.saved(),
                sent,
                returnedFor,
                consultation,
                publication);
    }
}
