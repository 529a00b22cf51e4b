package se.tyngdpunkt.authoring.web.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.authoring.domain.share.AskOrigin;
import se.tyngdpunkt.authoring.domain.shelf.Comparisons;
import se.tyngdpunkt.authoring.domain.shelf.Models;
import se.tyngdpunkt.authoring.domain.shelf.Models.Shelf;
import se.tyngdpunkt.authoring.web.shelf.DifferencePage.Choice;
import se.tyngdpunkt.organisation.Viewer;

/** What differs between two models, and what it does to their figures. */
@Controller
class DifferenceController {

    private static final Locale SWEDISH = Locale.of("sv");

    private final Comparisons comparisons;
    private final Models models;
    private final ReadDraft drafts;
    private final AskOrigin origins;

    DifferenceController(Comparisons comparisons, Models models, ReadDraft drafts, AskOrigin origins) {
        this.comparisons = comparisons;
        this.models = models;
        this.drafts = drafts;
        this.origins = origins;
    }

    @GetMapping("/models/difference")
    ModelAndView between(
            Viewer viewer,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to) {
        return page(viewer, Optional.empty(), Optional.empty(), from, to, Optional.empty());
    }

    @GetMapping("/models/drafts/{id}/difference")
    ModelAndView ofDraft(
            Viewer viewer, @PathVariable("id") UUID id, @RequestParam(name = "from", defaultValue = "") String from) {
        var draft = drafts.read(viewer, new DraftId(id)).draft();
        var origin = draft.origin().map(hash -> "origin:" + hash);
        return page(
                viewer,
                Optional.of("/models/drafts/" + id),
                origins.newer(List.of(draft), List.of()).about(draft.id()),
                from.isEmpty() ? origin.orElse("") : from,
                "draft:" + id,
                origin);
    }

    private ModelAndView page(
            Viewer viewer,
            Optional<String> draft,
            Optional<AskOrigin.Notice> newer,
            String from,
            String to,
            Optional<String> origin) {
        var compared = from.isEmpty() || to.isEmpty()
                ? Optional.<Comparisons.Compared>empty()
                : Optional.of(comparisons.compare(viewer, from, to));
        return new ModelAndView(
                "authoring/difference",
                "page",
                new DifferencePage(draft, newer, from, to, choices(models.all(viewer), origin), compared));
    }

    private static List<Choice> choices(Shelf shelf, Optional<String> origin) {
        var choices = new ArrayList<Choice>();
        origin.ifPresent(told -> choices.add(new Choice(told, "", "", "origin")));
        shelf.adopted().forEach(model -> {
            var instrument = model.version().instrument();
            choices.add(new Choice(
                    "version:" + model.version().id().value(),
                    DifferencePage.title(instrument, SWEDISH),
                    instrument.version(),
                    "adopted"));
        });
        shelf.drafts().stream()
                .filter(draft -> draft.publication().isEmpty())
                .forEach(draft -> choices.add(new Choice("draft:" + draft.id().value(), draft.title(), "", "draft")));
        shelf.library()
                .forEach(model -> choices.add(new Choice(
                        "library:" + model.name(),
                        DifferencePage.title(model.instrument(), SWEDISH),
                        model.instrument().version(),
                        "shipped")));
        return choices;
    }
}
