package se.tyngdpunkt.authoring.web.simulation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.authoring.domain.simulation.DropSimulation;
import se.tyngdpunkt.authoring.domain.simulation.ReadSimulation;
import se.tyngdpunkt.authoring.domain.simulation.ReadSimulations;
import se.tyngdpunkt.authoring.domain.simulation.StartSimulation;
import se.tyngdpunkt.authoring.domain.simulation.StartSimulation.Started;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.rescoring.AskRescoring.Asked;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** What a draft would have changed in rounds that are closed. */
@Controller
class SimulationController {

    private final ReadDraft drafts;
    private final ReadSimulations all;
    private final ReadSimulation one;
    private final StartSimulation starting;
    private final DropSimulation dropping;
    private final Organisation organisation;
    private final Frames frames;

    SimulationController(
            ReadDraft drafts,
            ReadSimulations all,
            ReadSimulation one,
            StartSimulation starting,
            DropSimulation dropping,
            Organisation organisation,
            Frames frames) {
        this.drafts = drafts;
        this.all = all;
        this.one = one;
        this.starting = starting;
        this.dropping = dropping;
        this.organisation = organisation;
        this.frames = frames;
    }

    @GetMapping("/models/drafts/{id}/simulation")
    ModelAndView simulations(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "of", defaultValue = "") String of,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            HttpServletRequest request) {
        var words = frames.wordsOf(request);
        var told = of.isEmpty()
                ? Optional.<SimulationPage.One>empty()
                : Optional.of(one(viewer, new DraftId(id), read(of), unit, words));
        return page(viewer, id, told, "", Problems.NONE);
    }

    @PostMapping("/models/drafts/{id}/simulation")
    ModelAndView start(
            Viewer viewer, @PathVariable("id") UUID id, @RequestParam(name = "round", defaultValue = "") String round) {
        if (!isId(round)) {
            drafts.read(viewer, new DraftId(id));
            return refused(viewer, id, "", "authoring.simulation.choose");
        }
        return switch (starting.start(viewer, new DraftId(id), new RoundId(UUID.fromString(round)))) {
            case Started.ModelNotReady _ -> refused(viewer, id, round, "authoring.simulation.not-ready");
            case Started.Asking(Asked.Started(var rescoring)) ->
                new ModelAndView("redirect:/models/drafts/" + id + "/simulation?of=" + rescoring.value());
            case Started.Asking(Asked.TooMany _) -> refused(viewer, id, round, "authoring.simulation.too-many");
            case Started.Asking(Asked.AnswersDeleted _) ->
                refused(viewer, id, round, "authoring.simulation.answers-deleted");
            case Started.Asking(Asked.DoesNotFit _) -> refused(viewer, id, round, "authoring.simulation.does-not-fit");
        };
    }

    @PostMapping("/models/drafts/{id}/simulation/removal")
    ModelAndView remove(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = "of", defaultValue = "") String of,
            RedirectAttributes next) {
        drafts.read(viewer, new DraftId(id));
        if (isId(of)) {
            dropping.drop(viewer, new DraftId(id), read(of));
        }
        Flash.done("authoring.simulation.removed").tell(next);
        return new ModelAndView("redirect:/models/drafts/" + id + "/simulation");
    }

    private SimulationPage.One one(Viewer viewer, DraftId draft, RescoringId id, String unit, Words words) {
        var of = unit.isEmpty() ? Optional.<UnitId>empty() : Optional.of(new UnitId(uuid(unit)));
        var told = one.read(viewer, draft, id, of);
        var address = "/models/drafts/" + draft.value() + "/simulation?of=" + id.value();
        var tables = new MovesTables(told, address, words);
        return new SimulationPage.One(
                told.simulated(),
                told.part().map(tables::name).orElse(""),
                told.part().filter(part -> part.parent().isPresent()).isEmpty(),
                told.part()
                        .map(part -> part.median()
                                .map(median -> signed(median.readable().in(words.language()), median.isNegative())))
                        .orElse(new Figure.Withheld<>(Figure.Reason.TOO_FEW)),
                told.part().map(tables::of).orElse(List.of()));
    }

    private static String signed(String number, boolean isNegative) {
        return isNegative || number.equals("0") ? number : "+" + number;
    }

    private ModelAndView refused(Viewer viewer, UUID id, String round, String messageKey) {
        var view = page(viewer, id, Optional.empty(), round, Problems.at("round", messageKey));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(
            Viewer viewer, UUID id, Optional<SimulationPage.One> told, String round, Problems problems) {
        var draft = drafts.read(viewer, new DraftId(id));
        return new ModelAndView(
                "authoring/simulation",
                "page",
                new SimulationPage(
                        DraftHead.of(draft, "simulation", organisation),
                        all.read(viewer, new DraftId(id)),
                        told,
                        round,
                        problems));
    }

    private static RescoringId read(String typed) {
        return new RescoringId(uuid(typed));
    }

    private static UUID uuid(String typed) {
        if (!isId(typed)) {
            throw new NotFound();
        }
        return UUID.fromString(typed);
    }

    private static boolean isId(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
