package se.tyngdpunkt.authoring.web.shelf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.authoring.domain.share.AskOrigin;
import se.tyngdpunkt.authoring.domain.share.ReadOrigin;
import se.tyngdpunkt.authoring.domain.shelf.Models;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;

/** The list of models, and each of them to read. */
@Controller
class ModelsController {

    private final Models models;
    private final AskOrigin origins;
    private final ReadOrigin origin;
    private final Organisation organisation;

    ModelsController(Models models, AskOrigin origins, ReadOrigin origin, Organisation organisation) {
        this.models = models;
        this.origins = origins;
        this.origin = origin;
        this.organisation = organisation;
    }

    @GetMapping("/models")
    ModelAndView all(Viewer viewer) {
        var shelf = models.all(viewer);
        var names = names(Stream.concat(shelf.drafts().stream(), shelf.dropped().stream())
                .map(draft -> draft.saved().by())
                .toList());
        var newer = newer(
                viewer,
                shelf.drafts(),
                shelf.adopted().stream().map(Models.Adopted::version).toList());
        return new ModelAndView(
                "authoring/models", "page", new ModelsPage(MethodOwners.isOne(viewer), shelf, newer, names));
    }

    @GetMapping("/models/{id}")
    ModelAndView adopted(Viewer viewer, @PathVariable("id") UUID id) {
        var model = models.adopted(new InstrumentVersionId(id));
        var draft = models.draftOf(new InstrumentVersionId(id));
        return new ModelAndView(
                "authoring/model",
                "page",
                new ModelPage(
                        MethodOwners.isOne(viewer),
                        "/models/" + id,
                        "version:" + id,
                        model.version().instrument(),
                        Optional.of(model.version().hash()),
                        List.of(),
                        model.rounds(),
                        draft,
                        draft.flatMap(origin::of),
                        newer(viewer, List.of(), List.of(model.version())).about(new InstrumentVersionId(id)),
                        names(draft.stream().flatMap(ModelsController::people).toList())));
    }

    @GetMapping("/models/library/{name}")
    ModelAndView shipped(Viewer viewer, @PathVariable("name") String name) {
        var model = models.shipped(viewer, name);
        return new ModelAndView(
                "authoring/model",
                "page",
                new ModelPage(
                        true,
                        "/models/library/" + name,
                        "library:" + name,
                        model.instrument(),
                        Optional.empty(),
                        model.open(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
    }

    /** For method owners; nobody else writes anything anew. */
    private AskOrigin.Told newer(Viewer viewer, List<Draft> drafts, List<InstrumentVersion> versions) {
        return MethodOwners.isOne(viewer) ? origins.newer(drafts, versions) : AskOrigin.Told.NOTHING;
    }

    private static Stream<PersonId> people(Draft draft) {
        return Stream.concat(draft.sent().stream(), draft.publication().stream().map(Draft.Publication::stamp))
                .map(Draft.Stamp::by);
    }

    private Map<PersonId, String> names(Collection<PersonId> people) {
        return organisation.people(people).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
