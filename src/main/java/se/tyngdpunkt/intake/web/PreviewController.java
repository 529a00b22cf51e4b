package se.tyngdpunkt.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.intake.domain.draft.OpenDraft;
import se.tyngdpunkt.intake.domain.preview.ApproveImport;
import se.tyngdpunkt.intake.domain.preview.Outcome;
import se.tyngdpunkt.intake.domain.preview.PreviewImport;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.CsvFile;
import se.tyngdpunkt.shell.Download;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Problems;

/** The last step: what the file would give or what to mend in it, and the approval. */
@Controller
@RequestMapping("/rounds/earlier/{id}")
class PreviewController {

    private final OpenDraft open;
    private final PreviewImport preview;
    private final ApproveImport approve;
    private final Frames frames;

    PreviewController(OpenDraft open, PreviewImport preview, ApproveImport approve, Frames frames) {
        this.open = open;
        this.preview = preview;
        this.approve = approve;
        this.frames = frames;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Model model, HttpServletResponse response) {
        var opened = open.open(viewer, id);
        return opened.isTold()
                ? answer(preview.preview(viewer, opened), false, model, response)
                : "redirect:/rounds/earlier/" + id + "/columns";
    }

    @GetMapping("/faults.csv")
    ResponseEntity<byte[]> faults(Viewer viewer, @PathVariable UUID id, HttpServletRequest request) {
        var words = frames.wordsOf(request);
        var opened = open.open(viewer, id);
        var page = opened.isTold() && preview.preview(viewer, opened) instanceof Outcome.Faulty faulty
                ? new FaultsPage(opened, faulty.faults(), Problems.NONE)
                : new FaultsPage(opened, List.of(), Problems.NONE);
        return Download.of(
                words.say("intake.faults.file") + ".csv",
                Download.CSV,
                CsvFile.forExcel(
                        List.of(
                                words.say("intake.faults.cell"),
                                words.say("intake.faults.column"),
                                words.say("intake.faults.mend")),
                        page.faults().stream()
                                .map(fault -> List.of(
                                        fault.cell(),
                                        page.heading(fault),
                                        words.say(
                                                fault.messageKey(),
                                                fault.arguments().toArray())))
                                .toList()));
    }

    @PostMapping
    String approve(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String mark,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var outcome = approve.approve(viewer, id, mark);
        if (outcome instanceof Outcome.Planned) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
        if (outcome instanceof Outcome.Done) {
            next.addFlashAttribute("flash", "intake.done");
        }
        return answer(outcome, true, model, response);
    }

    private static String answer(Outcome outcome, boolean hasChanged, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done(var round) -> "redirect:/rounds/" + round.value();
            case Outcome.Planned(var opened, var preview) -> {
                model.addAttribute("page", new PreviewPage(opened, preview, hasChanged));
                yield "intake/preview";
            }
            case Outcome.Faulty(var opened, var faults) -> {
                response.setStatus(422);
                model.addAttribute(
                        "page",
                        new FaultsPage(
                                opened,
                                faults,
                                Problems.ofState(
                                        "faults",
                                        "intake.faults.lead",
                                        opened.draft().file())));
                yield "intake/faults";
            }
            case Outcome.Hindered(var opened, var problems) -> {
                response.setStatus(422);
                var told = problems.all().stream().findFirst().orElseThrow();
                model.addAttribute(
                        "page",
                        new FaultsPage(
                                opened,
                                List.of(),
                                Problems.ofState(
                                        "faults",
                                        told.messageKey(),
                                        told.arguments().toArray())));
                yield "intake/faults";
            }
        };
    }
}
