package se.tyngdpunkt.organisation.web.reform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.reform.Preview;
import se.tyngdpunkt.organisation.domain.reform.ReformUnits;
import se.tyngdpunkt.organisation.domain.reform.Reformed;
import se.tyngdpunkt.organisation.domain.reform.Wish;
import se.tyngdpunkt.organisation.domain.view.ChooseUnit;
import se.tyngdpunkt.organisation.domain.view.SeeUnit;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping({
    "/organisation/units/{id}/name",
    "/organisation/units/{id}/place",
    "/organisation/units/{id}/closing",
    "/organisation/units/{id}/merger",
    "/organisation/units/{id}/split"
})
class ReformController {

    private static final Map<String, ChangeKind> KINDS = Map.of(
            "name", ChangeKind.RENAME,
            "place", ChangeKind.MOVE,
            "closing", ChangeKind.CLOSE,
            "merger", ChangeKind.MERGE,
            "split", ChangeKind.SPLIT);

    private final ReformUnits reform;
    private final SeeUnit units;
    private final ChooseUnit choose;

    ReformController(ReformUnits reform, SeeUnit units, ChooseUnit choose) {
        this.reform = reform;
        this.units = units;
        this.choose = choose;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, HttpServletRequest request, Model model) {
        var word = word(request);
        var view = units.see(viewer, new UnitId(id));
        Permission.toChangeTheTree(viewer);
        var names = word.equals("name") ? List.of(view.unit().name()) : List.<String>of();
        var wish = new Wish(kind(word), view.unit().id(), "", "", "", List.of(), names, Map.of());
        model.addAttribute("page", page(viewer, word, wish, Optional.empty(), false, Problems.NONE));
        return "organisation/reform";
    }

    @PostMapping
    String reform(
            Viewer viewer,
            @PathVariable UUID id,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var word = word(request);
        var wish = Typed.wish(kind(word), new UnitId(id), typed);
        return switch (reform.reform(viewer, wish, Typed.first(typed, "mark"))) {
            case Reformed.Done done -> {
                next.addFlashAttribute(
                        "flash", "organisation.reform.done." + done.plan().kind());
                yield "redirect:/organisation/units/" + done.plan().unit().value();
            }
            case Reformed.Shown(var preview, var isNew) -> {
                response.setStatus(isNew ? 409 : 200);
                model.addAttribute("page", page(viewer, word, wish, Optional.of(preview), isNew, Problems.NONE));
                yield "organisation/reform";
            }
            case Reformed.Refused(var outcome) -> {
                response.setStatus(422);
                model.addAttribute("page", page(viewer, word, wish, Optional.empty(), false, outcome.problems()));
                yield "organisation/reform";
            }
            case Reformed.Barred _ -> throw new IllegalStateException("only undoing is barred");
        };
    }

    private ReformPage page(
            Viewer viewer, String word, Wish wish, Optional<Preview> preview, boolean isNew, Problems problems) {
        var view = units.see(viewer, wish.unit());
        var kind = view.unit().kind();
        var kinds = EnumSet.allOf(UnitKind.class);
        kinds.removeIf(each -> switch (wish.kind()) {
            case MOVE -> each.compareTo(kind) >= 0;
            case MERGE -> each != kind;
            case CLOSE, RENAME, CORRECT_NAME, SPLIT, TRANSFER -> false;
        });
        var self = wish.unit().value().toString();
        var choices = choose.choices(viewer, kinds).stream()
                .filter(choice -> !choice.value().equals(self))
                .toList();
        return new ReformPage(word, view, wish, choices, preview, isNew, problems);
    }

    /** The last of the address. */
    private static String word(HttpServletRequest request) {
        var address = request.getRequestURI();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static ChangeKind kind(String word) {
        return Optional.ofNullable(KINDS.get(word)).orElseThrow(NotFound::new);
    }
}
