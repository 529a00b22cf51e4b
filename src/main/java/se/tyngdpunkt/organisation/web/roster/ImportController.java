package se.tyngdpunkt.organisation.web.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.draft.KeepRoster;
import se.tyngdpunkt.organisation.domain.draft.RosterDrafts;
import se.tyngdpunkt.organisation.domain.sheet.ReadColumns;
import se.tyngdpunkt.shell.Problems;

/** Where a file is chosen and sent. */
@Controller
@RequestMapping("/organisation/import")
class ImportController {

    private final ReadColumns read;
    private final KeepRoster keep;

    ImportController(ReadColumns read, KeepRoster keep) {
        this.read = read;
        this.keep = keep;
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
        var table = told.isClear() ? told.ours() : told.sheet();
        var draft = new RosterDrafts.Draft(name, SheetFiles.kept(table), told.leftOut());
        var kept = keep.keep(viewer, draft, told.isClear() ? SheetFiles.rowsOf(table) : 0);
        return "redirect:/organisation/import/" + kept;
    }

    private static String refused(String messageKey, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", new ImportPage(Optional.empty(), Problems.at("file", messageKey)));
        return "organisation/import";
    }
}
