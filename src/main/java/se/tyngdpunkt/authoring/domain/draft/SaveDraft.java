package se.tyngdpunkt.authoring.domain.draft;

import java.time.Clock;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.instrument.file.YamlTree;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.text.FreeText;

/** Saves a draft's text, faulty or not, where nobody else has saved since it was opened. */
@UseCase
public class SaveDraft {

    private final Drafts drafts;
    private final Clock clock;

    SaveDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    public Saved save(Viewer viewer, DraftId id, int revision, String typed) {
        MethodOwners.admit(viewer);
        var draft = drafts.locked(id).orElseThrow(NotFound::new);
        var content = typed.replace("\r\n", "\n").replace("\u0000", "");
        if (!draft.isDraft()) {
            return new Saved.Closed(draft);
        }
        if (draft.revision() != revision) {
            return new Saved.Overtaken(draft);
        }
        if (content.equals(draft.content())) {
            return new Saved.Kept(draft);
        }
        if (content.length() > YamlTree.LONGEST_FILE) {
            return new Saved.Refused(draft, "authoring.problem.too-long");
        }
        if (FreeText.read(content, YamlTree.LONGEST_FILE) instanceof FreeText.HasPersonalIdentityNumber) {
            return new Saved.Refused(draft, "shell.words.names-somebody");
        }
        var by = new Stamp(viewer.person(), clock.instant());
        History.keepWhatAnotherWrote(drafts, draft, viewer.person());
        var title = Titles.of(ModelFiles.instrument(content), draft.title());
        var isSaved = drafts.save(id, revision, title, content, by);
        var now = drafts.find(id).orElseThrow();
        return isSaved ? new Saved.Kept(now) : new Saved.Overtaken(now);
    }
}
