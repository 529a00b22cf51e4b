package se.tyngdpunkt.authoring.domain.trial;

import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.text.FreeText;

/** Keeps example answers with a draft, where nobody has saved others since these were opened. */
@UseCase
public class SaveAnswers {

    private static final int LONGEST = 65_536;

    private final Drafts drafts;

    SaveAnswers(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What came of it. */
    public enum Outcome {
        KEPT,
        /** The draft is in review or published: its answers are not changed, but may be tried. */
        TRIED_ONLY,
        OVERTAKEN,
        TOO_LONG,
        NAMES_SOMEBODY
    }

    public Outcome save(Viewer viewer, DraftId id, String seen, String answers) {
        MethodOwners.admit(viewer);
        var draft = drafts.find(id).orElseThrow(NotFound::new);
        if (answers.length() > LONGEST) {
            return Outcome.TOO_LONG;
        }
        if (FreeText.read(answers, LONGEST) instanceof FreeText.HasPersonalIdentityNumber) {
            return Outcome.NAMES_SOMEBODY;
        }
        if (!draft.isDraft()) {
            return Outcome.TRIED_ONLY;
        }
        return ExampleAnswers.seen(draft.answers()).equals(seen) && drafts.saveAnswers(id, draft.revision(), answers)
                ? Outcome.KEPT
                : Outcome.OVERTAKEN;
    }
}
