package se.tyngdpunkt.organisation.web.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.draft.KeepRoster;
import se.tyngdpunkt.organisation.domain.draft.OpenRoster;
import se.tyngdpunkt.organisation.domain.roster.ImportRoster;
import se.tyngdpunkt.organisation.domain.roster.PreviewRoster;
import se.tyngdpunkt.organisation.domain.roster.RosterFault;
import se.tyngdpunkt.organisation.domain.roster.RosterOutcome;
import se.tyngdpunkt.organisation.domain.roster.RosterPlan;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/organisation/import")
class ImportController {

    private final PreviewRoster preview;
    private final KeepRoster keep;
    private final OpenRoster open;
    private final ImportRoster approve;

    ImportController(PreviewRoster preview, KeepRoster keep, OpenRoster open, ImportRoster approve) {
        this.preview = preview;
        this.keep = keep;
        this.open = open;
        this.approve = approve;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        Permission.toLookAfterPeople(viewer);
        model.addAttribute("page", new ImportPage("", List.of(), Problems.NONE));
        return "organisation/import";
    }

    @PostMapping
    String upload(
            Viewer viewer,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Permission.toLookAfterPeople(viewer);
        if (file == null || file.isEmpty()) {
            return refused("", List.of(), Problems.at("file", "organisation.import.none"), model, response);
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var text = SheetReader.text(file.getBytes());
        if (text.isEmpty()) {
            var problems = Problems.at("file", Flaw.NOT_A_TEXT_FILE.messageKey());
            return refused(name, List.of(), problems, model, response);
        }
        return switch (preview.preview(viewer, SheetReader.sheet(text.get()))) {
            case RosterOutcome.Faulty(var faults) ->
                refused(name, faults, Problems.at("file", "organisation.import.faulty", name), model, response);
            case RosterOutcome.Planned _, RosterOutcome.Done _ ->
                "redirect:/organisation/import/" + keep.keep(viewer, name, text.get());
        };
    }

    @GetMapping("/{id}")
    String preview(Viewer viewer, @PathVariable UUID id, Model model, HttpServletResponse response) {
        var draft = open.open(viewer, id);
        return answer(
                id, draft.name(), preview.preview(viewer, SheetReader.sheet(draft.text())), false, model, response);
    }

    @PostMapping("/{id}")
    String approve(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String mark,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var draft = open.open(viewer, id);
        var outcome = approve.approve(viewer, id, SheetReader.sheet(draft.text()), mark);
        if (outcome instanceof RosterOutcome.Done(var plan)) {
            if (plan.people().isEmpty()) {
                next.addFlashAttribute("flash", "organisation.import.done");
                return "redirect:/organisation";
            }
            next.addFlashAttribute("flash", "organisation.import.done-not-invited");
            return "redirect:/organisation/people?show=WITHOUT_ACCOUNT";
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return answer(id, draft.name(), outcome, true, model, response);
    }

    private static String answer(
            UUID id,
            String name,
            RosterOutcome outcome,
            boolean hasChanged,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case RosterOutcome.Faulty(var faults) ->
                refused(name, faults, Problems.at("file", "organisation.import.faulty", name), model, response);
            case RosterOutcome.Planned(var plan) -> planned(id, name, plan, hasChanged, model);
            case RosterOutcome.Done(var plan) -> planned(id, name, plan, hasChanged, model);
        };
    }

    private static String planned(UUID id, String name, RosterPlan plan, boolean hasChanged, Model model) {
        model.addAttribute("page", new ImportPreviewPage(id, name, plan, hasChanged));
        return "organisation/importPreview";
    }

    private static String refused(
            String name, List<RosterFault> faults, Problems problems, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", new ImportPage(name, faults, problems));
        return "organisation/import";
    }
}
