package se.tyngdpunkt.measurement.web.unit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.unit.FigureSheet;
import se.tyngdpunkt.measurement.domain.unit.SaveFigures;
import se.tyngdpunkt.measurement.domain.unit.SaveFigures.Saved;
import se.tyngdpunkt.measurement.domain.unit.SendFigures;
import se.tyngdpunkt.measurement.domain.unit.SendFigures.Sent;
import se.tyngdpunkt.measurement.web.form.FieldsPart;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Problems;

/** A unit's figures: saved as they are written with script, and by the buttons without; sent, and sent again. */
@Controller
class FiguresController {

    private static final String ADDRESS = "/rounds/{round}/units/{unit}/figures";

    private final SaveFigures save;
    private final SendFigures send;
    private final FiguresPages pages;
    private final Frames frames;

    FiguresController(SaveFigures save, SendFigures send, FiguresPages pages, Frames frames) {
        this.save = save;
        this.send = send;
        this.pages = pages;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    ModelAndView figures(Viewer viewer, @PathVariable("round") UUID round, @PathVariable("unit") UUID unit) {
        return pages.asSaved(pages.sheet(viewer, new RoundId(round), new UnitId(unit)));
    }

    @PostMapping(value = ADDRESS, headers = "HX-Request")
    ModelAndView autosave(
            Viewer viewer,
            @PathVariable("round") UUID round,
            @PathVariable("unit") UUID unit,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        var sheet = pages.sheet(viewer, new RoundId(round), new UnitId(unit));
        var saved = save.save(viewer, new RoundId(round), new UnitId(unit), whole(revision), typed);
        var part = FiguresSavedPart.of(saved, kept -> problems(sheet, kept.wrong(), typed, request));
        var view = new ModelAndView("measurement/_unitFiguresSaved", "page", part);
        view.setStatus(HttpStatus.valueOf(part.status()));
        return view;
    }

    @PostMapping(ADDRESS)
    ModelAndView report(
            Viewer viewer,
            @PathVariable("round") UUID round,
            @PathVariable("unit") UUID unit,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            @RequestParam(name = "do", defaultValue = "save") String wish,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var roundId = new RoundId(round);
        var unitId = new UnitId(unit);
        return switch (save.save(viewer, roundId, unitId, whole(revision), typed)) {
            case Saved.Kept kept
            when wish.equals("send") ->
                switch (send.send(viewer, roundId, unitId, kept.revision())) {
                    case Sent.Done _ -> done(round, unit, "measurement.unit.sent", redirect);
                    case Sent.Incomplete(var reading) ->
                        faulty(pages.sheet(viewer, roundId, unitId), reading.problems(), typed, request);
                    case Sent.Overtaken _ -> pages.overtaken(pages.sheet(viewer, roundId, unitId), typed);
                    case Sent.TooLate _ -> tooLate(round, unit, redirect);
                };
            case Saved.Kept kept
            when !kept.wrong().isEmpty() -> faulty(pages.sheet(viewer, roundId, unitId), kept.wrong(), typed, request);
            case Saved.Kept _ -> done(round, unit, "measurement.unit.saved", redirect);
            case Saved.Overtaken _ -> pages.overtaken(pages.sheet(viewer, roundId, unitId), typed);
            case Saved.TooLate _ -> tooLate(round, unit, redirect);
        };
    }

    private ModelAndView faulty(
            FigureSheet sheet, List<AnswerProblem> faults, Map<String, String> typed, HttpServletRequest request) {
        return pages.faulty(sheet, typed, problems(sheet, faults, typed, request));
    }

    private Problems problems(
            FigureSheet sheet, List<AnswerProblem> faults, Map<String, String> typed, HttpServletRequest request) {
        return FieldsPart.problemsOf(faults, sheet.version().instrument(), typed, frames.wordsOf(request));
    }

    private static ModelAndView done(UUID round, UUID unit, String flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return again(round, unit);
    }

    private static ModelAndView tooLate(UUID round, UUID unit, RedirectAttributes redirect) {
        Flash.notDone("measurement.unit.too-late").tell(redirect);
        return again(round, unit);
    }

    private static ModelAndView again(UUID round, UUID unit) {
        return new ModelAndView("redirect:/rounds/" + round + "/units/" + unit + "/figures");
    }

    private static int whole(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
