package se.tyngdpunkt.authoring.domain.draft;

import java.time.Clock;
import java.util.Optional;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.file.FlowText;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Begins a draft with a model that there is, or with the shortest one; the copy remembers its origin. */
@UseCase
public class StartDraft {

    private static final String EMPTY = """
            # En ny modell. Det som står som open fyller ni i; så skrivs resten: docs/models.md.
            format: 1
            key: ny-modell
            version: "1"
            valid-from: DAY

            title: {sv: "Ny modell", en: "New model"}

            provenance:
              organisation: MUNICIPALITY
              document:
                open: document
                what: {sv: "Vad modellen bygger på: ett beslut, ett dokument.", en: "What the model is built on: a decision, a document."}

            way-of-working:
              privacy: named

            parts:
              - kind: counted-activities
                key: activities
                title: {sv: "Det du arbetar med", en: "What you work with"}
                rows:
                  - key: first
                    label: {sv: "Pågående utredningar", en: "Ongoing investigations"}
                    weight:
                      open: first-weight
                      what: {sv: "Vad en utredning väger.", en: "What an investigation weighs."}
            """;

    private final Drafts drafts;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Clock clock;
    private final Events events;

    StartDraft(Drafts drafts, Instruments instruments, Organisation organisation, Clock clock, Events events) {
        this.drafts = drafts;
        this.instruments = instruments;
        this.organisation = organisation;
        this.clock = clock;
        this.events = events;
    }

    public DraftId start(Viewer viewer, Beginning beginning) {
        MethodOwners.admit(viewer);
        var text = textOf(beginning).orElseThrow(NotFound::new);
        var by = new Stamp(viewer.person(), clock.instant());
        var model = ModelFiles.instrument(text);
        var origin = ModelText.hash(text).filter(_ -> !(beginning instanceof Beginning.Empty));
        origin.ifPresent(hash -> drafts.keep(Origin.ofOurs(
                hash, model.orElseThrow().key(), model.orElseThrow().version(), cameFrom(beginning), text, by.at())));
        var draft = Draft.fresh(Titles.of(model, "?"), origin, text, by);
        drafts.add(draft);
        events.tell(
                Deed.of(viewer.signedIn(), "authoring.draft-started", draft.id().value()));
        return draft.id();
    }

    private Optional<String> textOf(Beginning beginning) {
        return switch (beginning) {
            case Beginning.Shipped(var name) -> ModelFiles.ofLibrary(name);
            case Beginning.Adopted(var id) -> instruments.byId(id).map(InstrumentVersion::text);
            case Beginning.OtherDraft(var id) -> drafts.find(id).map(Draft::content);
            case Beginning.Empty _ ->
                Optional.of(EMPTY.replace("DAY", organisation.today().toString())
                        .replace(
                                "MUNICIPALITY",
                                FlowText.quoted(organisation.municipality().name())));
        };
    }

    private static String cameFrom(Beginning beginning) {
        return switch (beginning) {
            case Beginning.Shipped(var name) -> "library " + name;
            case Beginning.Adopted(var id) -> "version " + id.value();
            case Beginning.OtherDraft(var id) -> "draft " + id.value();
            case Beginning.Empty _ -> "nothing";
        };
    }
}
