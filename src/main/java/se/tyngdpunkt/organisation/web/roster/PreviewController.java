package se.tyngdpunkt.organisation.web.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.draft.OpenRoster;
import se.tyngdpunkt.organisation.domain.draft.RosterDrafts;
import se.tyngdpunkt.organisation.domain.report.Endings;
import se.tyngdpunkt.organisation.domain.report.FollowComparison;
import se.tyngdpunkt.organisation.domain.report.RosterOutcome;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Kind;
import se.tyngdpunkt.organisation.domain.roster.ImportRoster;
import se.tyngdpunkt.organisation.domain.roster.PreviewRoster;
import se.tyngdpunkt.organisation.domain.sheet.ReadColumns;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** What a file changes, and its approval. */
@Controller
@RequestMapping("/organisation/import/{id}")
class PreviewController {

    /** Until the page on a comparison that goes on asks anew; a script is not needed for that. */
    private static final String SECONDS = "2";

    private final OpenRoster open;
    private final ReadColumns read;
    private final PreviewRoster preview;
    private final ImportRoster approve;
    private final FollowComparison follow;
    private final Organisation organisation;

    PreviewController(
            OpenRoster open,
            ReadColumns read,
            PreviewRoster preview,
            ImportRoster approve,
            FollowComparison follow,
            Organisation organisation) {
        this.open = open;
        this.read = read;
        this.preview = preview;
        this.approve = approve;
        this.follow = follow;
        this.organisation = organisation;
    }

    @GetMapping
    String preview(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(name = Covers.FIELD, defaultValue = "") String covers,
            Model model,
            HttpServletResponse response) {
        var draft = open.open(viewer, id);
        var followed = follow.follow(viewer, id);
        if (followed.isPresent()) {
            if (!followed.get().isOver()) {
                response.setHeader("Refresh", SECONDS);
            }
            model.addAttribute("page", new ProgressPage(id, draft.name(), followed.get()));
            return "organisation/importProgress";
        }
        var sheet = SheetFiles.ofKept(draft.text());
        var endings = Endings.none(Covers.of(covers), organisation.today());
        return read.read(viewer, sheet).isClear()
                ? answer(new Sent(id, draft, sheet, endings), preview.preview(viewer, id, sheet), model, response)
                : "redirect:/organisation/import/" + id + "/columns";
    }

    @PostMapping
    String approve(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(name = Covers.FIELD, defaultValue = "") String covers,
            @RequestParam(name = "all", defaultValue = "") String all,
            @RequestParam(name = "end", required = false) Optional<List<String>> chosen,
            @RequestParam(name = Endings.LAST_DAY, defaultValue = "") String lastDay,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var draft = open.open(viewer, id);
        var sheet = SheetFiles.ofKept(draft.text());
        var endings = new Endings(Covers.of(covers), all.equals("yes"), Set.copyOf(chosen.orElse(List.of())), lastDay);
        var outcome = approve.approve(viewer, id, sheet, mark, endings);
        if (outcome instanceof RosterOutcome.Done(var report)) {
            var hasPeople = !report.linesOf(Kind.PERSON).isEmpty();
            Flash.done(hasPeople ? "organisation.import.done-not-invited" : "organisation.import.done")
                    .tell(next);
            return hasPeople ? "redirect:/organisation/people?show=WITHOUT_ACCOUNT" : "redirect:/organisation";
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return answer(new Sent(id, draft, sheet, endings), outcome, model, response);
    }

    /** A file as it was sent, and what was ticked beside it. */
    private record Sent(UUID id, RosterDrafts.Draft draft, Sheet sheet, Endings endings) {}

    private static String answer(Sent sent, RosterOutcome outcome, Model model, HttpServletResponse response) {
        switch (outcome) {
            case RosterOutcome.Faulty(var faults) -> {
                response.setStatus(422);
                var page = new ImportPage(
                        Optional.of(
                                new ImportPage.Faulty(sent.id(), sent.draft().name(), sent.sheet(), faults)),
                        Problems.at(
                                "file",
                                "organisation.import.faulty",
                                sent.draft().name()));
                model.addAttribute("page", page);
                return "organisation/import";
            }
            case RosterOutcome.Refused(var report, var faults) -> {
                response.setStatus(422);
                var problems = new Problems(faults.stream()
                        .map(fault -> Problem.at(fault.field(), fault.flaw().messageKey()))
                        .toList());
                model.addAttribute(
                        "page",
                        new ImportPreviewPage(sent.id(), sent.draft(), report, sent.endings(), problems, false));
            }
            case RosterOutcome.Planned(var report) -> {
                var hasChanged = response.getStatus() == HttpServletResponse.SC_CONFLICT;
                model.addAttribute(
                        "page",
                        new ImportPreviewPage(
                                sent.id(), sent.draft(), report, sent.endings(), Problems.NONE, hasChanged));
            }
            case RosterOutcome.Done _ -> throw new IllegalStateException("what is done is told on the next page");
        }
        return "organisation/importPreview";
    }
}
