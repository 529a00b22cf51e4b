package se.tyngdpunkt.organisation.web.reform;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
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
import se.tyngdpunkt.organisation.domain.reform.MovePerson;
import se.tyngdpunkt.organisation.domain.reform.MovePerson.Onward;
import se.tyngdpunkt.organisation.domain.reform.Preview;
import se.tyngdpunkt.organisation.domain.reform.Reformed;
import se.tyngdpunkt.organisation.domain.view.ChooseUnit;
import se.tyngdpunkt.organisation.domain.view.SeePerson;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Problems;

@Controller
@RequestMapping("/organisation/people/{id}/employments/{unit}/{from}/transfer")
class TransferController {

    private final MovePerson move;
    private final SeePerson people;
    private final ChooseUnit units;

    TransferController(MovePerson move, SeePerson people, ChooseUnit units) {
        this.move = move;
        this.people = people;
        this.units = units;
    }

    @GetMapping
    String show(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            Model model) {
        model.addAttribute(
                "page", page(viewer, id, unit, from, Optional.empty(), Optional.empty(), false, Problems.NONE));
        return "organisation/transfer";
    }

    @PostMapping
    String move(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var onward = new Onward(
                Typed.first(typed, "to"),
                Typed.first(typed, "share"),
                Typed.first(typed, "form"),
                Typed.first(typed, "when"),
                Typed.first(typed, "day"));
        var reformed = move.move(viewer, new PersonId(id), new UnitId(unit), from, onward, Typed.first(typed, "mark"));
        if (reformed instanceof Reformed.Done) {
            next.addFlashAttribute("flash", "organisation.transfer.done");
            return "redirect:/organisation/people/" + id;
        }
        var shown = reformed instanceof Reformed.Shown each ? Optional.of(each) : Optional.<Reformed.Shown>empty();
        var isNew = shown.filter(Reformed.Shown::isNew).isPresent();
        response.setStatus(shown.isEmpty() ? 422 : isNew ? 409 : 200);
        var problems = reformed instanceof Reformed.Refused(var outcome) ? outcome.problems() : Problems.NONE;
        model.addAttribute(
                "page",
                page(viewer, id, unit, from, Optional.of(onward), shown.map(Reformed.Shown::preview), isNew, problems));
        return "organisation/transfer";
    }

    private TransferPage page(
            Viewer viewer,
            UUID id,
            UUID unit,
            LocalDate from,
            Optional<Onward> typed,
            Optional<Preview> preview,
            boolean isNew,
            Problems problems) {
        var view = people.see(viewer, new PersonId(id));
        var place = view.employments().stream()
                .filter(each -> each.unit().value().equals(unit) && each.from().equals(from))
                .filter(each -> view.isOpen(each.to()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new TransferPage(
                view.person(),
                place,
                view.nameOf(place.unit()),
                typed.orElseGet(() -> new Onward(
                        "",
                        String.valueOf(place.sharePercent()),
                        place.form().map(Enum::name).orElse(""),
                        "",
                        "")),
                units.choices(viewer, EnumSet.allOf(UnitKind.class)),
                preview,
                isNew,
                problems);
    }
}
