package se.tyngdpunkt.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tyngdpunkt.intake.domain.draft.OpenDraft;
import se.tyngdpunkt.intake.domain.draft.TellColumns;
import se.tyngdpunkt.intake.domain.table.Columns;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.sheet.Choice;
import se.tyngdpunkt.shell.Problems;

/** The second step: what the columns of the file are. */
@Controller
@RequestMapping("/rounds/earlier/{id}/columns")
class ColumnsController {

    private final OpenDraft open;
    private final TellColumns tell;

    ColumnsController(OpenDraft open, TellColumns tell) {
        this.open = open;
        this.tell = tell;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var opened = open.open(viewer, id);
        model.addAttribute("page", new ColumnsPage(opened, opened.columns(), Problems.NONE));
        return "intake/columns";
    }

    @PostMapping
    String choose(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var opened = open.open(viewer, id);
        var words = new TreeMap<Integer, String>();
        for (int column = 0; column < opened.headings().keys().size(); column++) {
            var word = typed.getOrDefault(Choice.COLUMN + column, "");
            if (!word.isEmpty()) {
                words.put(column, word);
            }
        }
        var chosen = new Columns(words);
        var problems = tell.tell(viewer, opened, chosen);
        if (problems.isEmpty()) {
            return "redirect:/rounds/earlier/" + id;
        }
        response.setStatus(422);
        model.addAttribute("page", new ColumnsPage(opened, chosen, problems));
        return "intake/columns";
    }
}
