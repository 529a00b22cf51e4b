package se.tyngdpunkt.authoring.domain.draft;

import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.shared.PersonId;

/** How steps are added to the history of a draft that is locked. */
final class History {

    private History() {}

    static void add(Drafts drafts, Draft draft, String why, Stamp by) {
        var next = drafts.steps(draft.id()).size() + 1;
        drafts.addStep(draft.id(), new Step(next, draft.revision(), draft.content(), why, by));
    }

    /** So that the history never gives one person's words to another. */
    static void keepWhatAnotherWrote(Drafts drafts, Draft draft, PersonId who) {
        if (draft.hasUntold() && !draft.saved().by().equals(who)) {
            add(drafts, draft, "", draft.saved());
        }
    }
}
