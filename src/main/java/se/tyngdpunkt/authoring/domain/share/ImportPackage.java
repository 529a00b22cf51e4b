package se.tyngdpunkt.authoring.domain.share;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.Drafts;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.draft.Origin;
import se.tyngdpunkt.authoring.domain.share.ModelPackage.Reading;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.file.YamlTree;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.text.Cut;
import se.tyngdpunkt.shared.text.FreeText;

/** Takes in a model that somebody has sent: always as a new draft, which remembers where it came from. */
@UseCase
public class ImportPackage {

    private static final int LONGEST_FROM = 100;
    private static final int LONGEST_ANSWERS = 65_536;

    private final Drafts drafts;
    private final Clock clock;
    private final Events events;

    ImportPackage(Drafts drafts, Clock clock, Events events) {
        this.drafts = drafts;
        this.clock = clock;
        this.events = events;
    }

    /** The draft that it became, or why not. */
    public sealed interface Imported {

        record Became(DraftId draft) implements Imported {}

        record Refused(String messageKey, List<String> arguments) implements Imported {
            public Refused {
                arguments = List.copyOf(arguments);
            }
        }
    }

    public Imported bring(Viewer viewer, String text) {
        MethodOwners.admit(viewer);
        return switch (ModelPackage.read(text)) {
            case Reading.Refused refused -> new Imported.Refused(refused.messageKey(), refused.arguments());
            case Reading.Read(var sent) -> {
                if (FreeText.read(sent.model() + sent.answers(), 2 * YamlTree.LONGEST_FILE)
                        instanceof FreeText.HasPersonalIdentityNumber) {
                    yield new Imported.Refused("shell.words.names-somebody", List.of());
                }
                yield new Imported.Became(draft(viewer, sent));
            }
        };
    }

    private DraftId draft(Viewer viewer, ModelPackage sent) {
        var by = new Stamp(viewer.person(), clock.instant());
        var content = sent.model().replace("\r\n", "\n");
        var model = ModelFiles.instrument(content);
        var origin = model.filter(_ -> !sent.hash().isEmpty()).map(_ -> sent.hash());
        origin.ifPresent(hash -> drafts.keep(new Origin(
                hash,
                model.map(Instrument::key).orElse(""),
                model.map(Instrument::version).orElse(""),
                Origin.PACKAGE + Cut.to(LONGEST_FROM, sent.from()),
                content,
                by.at(),
                sent.origin())));
        var title = model.map(each -> each.title().sv())
                .map(words -> Cut.to(LONGEST_FROM, words))
                .filter(words -> !words.isBlank());
        var draft = Draft.fresh(title.orElse("?"), origin, content, by);
        drafts.add(draft);
        Optional.of(sent.answers())
                .filter(answers -> !answers.isBlank() && answers.length() <= LONGEST_ANSWERS)
                .ifPresent(answers -> drafts.saveAnswers(draft.id(), draft.revision(), answers));
        events.tell(Deed.of(
                viewer.signedIn(), "authoring.package-imported", draft.id().value()));
        return draft.id();
    }
}
