package se.tyngdpunkt.organisation.web.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import se.tyngdpunkt.organisation.domain.sheet.ReadColumns;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shell.CsvFile;
import se.tyngdpunkt.shell.Download;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/organisation/import")
class ImportController {

    private final ReadColumns read;
    private final PreviewRoster preview;
    private final KeepRoster keep;
    private final OpenRoster open;
    private final ImportRoster approve;
    private final Frames frames;

    ImportController(
            ReadColumns read,
            PreviewRoster preview,
            KeepRoster keep,
            OpenRoster open,
            ImportRoster approve,
            Frames frames) {
        this.read = read;
        this.preview = preview;
        this.keep = keep;
        this.open = open;
        this.approve = approve;
        this.frames = frames;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        Permission.toLookAfterPeople(viewer);
        model.addAttribute("page", new ImportPage(Optional.empty(), Problems.NONE));
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
            return refused("organisation.import.none", model, response);
        }
        var sheet = SheetFiles.read(file.getBytes());
        if (sheet.isEmpty()) {
            return refused(Flaw.NOT_A_TABLE.messageKey(), model, response);
        }
        if (sheet.get().headingRow().isEmpty()) {
            return refused(Flaw.NO_ROWS.messageKey(), model, response);
        }
        var told = read.read(viewer, sheet.get());
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var kept = keep.keep(viewer, name, SheetFiles.kept(told.isClear() ? told.ours() : told.sheet()));
        return "redirect:/organisation/import/" + kept;
    }

    @GetMapping("/{id}")
    String preview(Viewer viewer, @PathVariable UUID id, Model model, HttpServletResponse response) {
        var draft = open.open(viewer, id);
        var sheet = SheetFiles.ofKept(draft.text());
        return read.read(viewer, sheet).isClear()
                ? answer(id, draft.name(), sheet, preview.preview(viewer, sheet), false, model, response)
                : "redirect:/organisation/import/" + id + "/columns";
    }

    @GetMapping("/{id}/faults.csv")
    ResponseEntity<byte[]> faults(Viewer viewer, @PathVariable UUID id, HttpServletRequest request) {
        var words = frames.wordsOf(request);
        var draft = open.open(viewer, id);
        var sheet = SheetFiles.ofKept(draft.text());
        var faults = preview.preview(viewer, sheet) instanceof RosterOutcome.Faulty(var found)
                ? found
                : List.<RosterFault>of();
        var faulty = new ImportPage.Faulty(id, draft.name(), sheet, faults);
        return Download.of(
                words.say("organisation.import.faults-file") + ".csv",
                Download.CSV,
                CsvFile.forExcel(
                        List.of(
                                words.say("organisation.import.cell"),
                                words.say("organisation.import.column"),
                                words.say("organisation.import.mend")),
                        faults.stream()
                                .map(fault -> List.of(
                                        faulty.cell(fault),
                                        fault.column(),
                                        words.say(fault.flaw().messageKey())))
                                .toList()));
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
        var sheet = SheetFiles.ofKept(draft.text());
        var outcome = approve.approve(viewer, id, sheet, mark);
        if (outcome instanceof RosterOutcome.Done(var plan)) {
            if (plan.people().isEmpty()) {
                next.addFlashAttribute("flash", "organisation.import.done");
                return "redirect:/organisation";
            }
            next.addFlashAttribute("flash", "organisation.import.done-not-invited");
            return "redirect:/organisation/people?show=WITHOUT_ACCOUNT";
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return answer(id, draft.name(), sheet, outcome, true, model, response);
    }

    private static String answer(
            UUID id,
            String name,
            Sheet sheet,
            RosterOutcome outcome,
            boolean hasChanged,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case RosterOutcome.Faulty(var faults) -> {
                response.setStatus(422);
                var page = new ImportPage(
                        Optional.of(new ImportPage.Faulty(id, name, sheet, faults)),
                        Problems.at("file", "organisation.import.faulty", name));
                model.addAttribute("page", page);
                yield "organisation/import";
            }
            case RosterOutcome.Planned(var plan) -> planned(id, name, plan, hasChanged, model);
            case RosterOutcome.Done(var plan) -> planned(id, name, plan, hasChanged, model);
        };
    }

    private static String planned(UUID id, String name, RosterPlan plan, boolean hasChanged, Model model) {
        model.addAttribute("page", new ImportPreviewPage(id, name, plan, hasChanged));
        return "organisation/importPreview";
    }

    private static String refused(String messageKey, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", new ImportPage(Optional.empty(), Problems.at("file", messageKey)));
        return "organisation/import";
    }
}
