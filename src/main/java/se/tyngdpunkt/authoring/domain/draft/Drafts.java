package se.tyngdpunkt.authoring.domain.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft.Consultation;
import se.tyngdpunkt.authoring.domain.draft.Draft.Publication;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.shared.PersonId;

/** The municipality's drafts. What changes one says which revision it saw, and does nothing when that is no longer the latest. */
public interface Drafts {

    void add(Draft draft);

    Optional<Draft> find(DraftId id);

    /** As it stands, for whoever is to change it: until this transaction ends others who would wait. */
    Optional<Draft> locked(DraftId id);

    /** The latest saved first; dropped ones are not among them. */
    List<Draft> all();

    /** Whether it was saved: the revision was the latest, and it is a draft still. */
    boolean save(DraftId id, int revision, String title, String content, Stamp by);

    boolean saveAnswers(DraftId id, int revision, String answers);

    void addStep(DraftId id, Step step);

    /** The latest first. */
    List<Step> steps(DraftId id);

    /** Everybody who has written in it. */
    Set<PersonId> writers(DraftId id);

    /** Keeps it in the place of what was noted before; whether it was: the draft is neither published nor dropped. */
    boolean consult(DraftId id, Consultation consultation);

    boolean send(DraftId id, int revision, Stamp by);

    boolean giveBack(DraftId id, String why);

    boolean publish(DraftId id, int revision, Publication publication);

    /** Whether it was put away: it was a draft. */
    boolean drop(DraftId id);

    /** Those that were put away, the latest saved first. */
    List<Draft> dropped();

    boolean restore(DraftId id);

    /** The draft that became that version, where one did. */
    Optional<Draft> publishedAs(InstrumentVersionId version);

    void keep(Origin origin);

    /** Everything that a draft has been made from or that has been brought in, the latest first. */
    List<Origin> origins();
}
