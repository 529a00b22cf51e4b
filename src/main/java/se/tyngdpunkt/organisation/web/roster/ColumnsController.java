package se.tyngdpunkt.organisation.web.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.draft.KeepRoster;
import se.tyngdpunkt.organisation.domain.draft.OpenRoster;
import se.tyngdpunkt.organisation.domain.draft.RosterDrafts;
import se.tyngdpunkt.organisation.domain.sheet.Choice;
import se.tyngdpunkt.organisation.domain.sheet.ReadColumns;
import se.tyngdpunkt.organisation.domain.sheet.RosterColumn;
import se.tyngdpunkt.organisation.domain.sheet.Source;
import se.tyngdpunkt.organisation.domain.sheet.TellColumns;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** What the columns of a file are, told by whoever sent it. */
@Controller
@RequestMapping("/organisation/import/{id}/columns")
class ColumnsController {

    private final OpenRoster open;
    private final KeepRoster keep;
    private final ReadColumns read;
    private final TellColumns tell;

    ColumnsController(OpenRoster open, KeepRoster keep, ReadColumns read, TellColumns tell) {
        this.open = open;
        this.keep = keep;
        this.read = read;
        this.tell = tell;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var draft = open.open(viewer, id);
        var told = read.read(viewer, SheetFiles.ofKept(draft.text()));
        var source = told.source().map(Source::name).orElse("");
        model.addAttribute("page", new ColumnsPage(id, draft, told, told.choice(), source, Problems.NONE));
        return "organisation/importColumns";
    }

    @PostMapping
    String choose(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var draft = open.open(viewer, id);
        var told = read.read(viewer, SheetFiles.ofKept(draft.text()));
        var choice =
                new Choice(columns(typed, told.headings().keys().size()), typed.getOrDefault(Choice.DEPARTMENT, ""));
        var source = typed.getOrDefault(TellColumns.SOURCE, "");
        var faults = tell.tell(viewer, told.headings(), choice, source);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            var problems = new Problems(faults.stream()
                    .map(fault -> Problem.at(fault.field(), fault.flaw().messageKey()))
                    .toList());
            model.addAttribute("page", new ColumnsPage(id, draft, told, choice, source, problems));
            return "organisation/importColumns";
        }
        var ours = choice.applied(told.sheet(), told.headings());
        return "redirect:/organisation/import/"
                + keep.keep(
                        viewer,
                        new RosterDrafts.Draft(draft.name(), SheetFiles.kept(ours), draft.leftOut()),
                        SheetFiles.rowsOf(ours));
    }

    private static Map<Integer, RosterColumn> columns(Map<String, String> typed, int width) {
        var columns = new TreeMap<Integer, RosterColumn>();
        for (int column = 0; column < width; column++) {
            var word = typed.getOrDefault(Choice.COLUMN + column, "");
            var chosen = Stream.of(RosterColumn.values())
                    .filter(each -> each.name().equals(word))
                    .findFirst();
            if (chosen.isPresent()) {
                columns.put(column, chosen.get());
            }
        }
        return columns;
    }
}
