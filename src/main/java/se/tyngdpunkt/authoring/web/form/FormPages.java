package se.tyngdpunkt.authoring.web.form;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.authoring.domain.sheet.Sheet;
import se.tyngdpunkt.authoring.domain.sheet.SheetBuilder;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.authoring.web.draft.FaultsPart;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** Builds the pages of a draft as a form. */
@Component
class FormPages {

    private final Organisation organisation;

    FormPages(Organisation organisation) {
        this.organisation = organisation;
    }

    ModelAndView form(ReadDraft.Told told, Problems problems, Map<String, String> typed) {
        var content = told.draft().content();
        var faults = FaultsPart.ofForm(content);
        var beside = new ArrayList<Problem>();
        faults.lines().forEach(line -> line.field()
                .ifPresent(id -> beside.add(Problem.at(
                        id, line.fault().messageKey(), line.fault().arguments().toArray()))));
        var page = new FormPage(
                DraftHead.of(told, "form", organisation),
                ModelFiles.tree(content).map(SheetBuilder::of),
                faults,
                new Problems(beside),
                problems,
                typed);
        return new ModelAndView("authoring/form", "page", page);
    }

    ModelAndView clash(ReadDraft.Told told, Map<String, String> typed) {
        var fields = ModelFiles.tree(told.draft().content()).map(SheetBuilder::of).stream()
                .flatMap(Sheet::fields)
                .collect(Collectors.toMap(Sheet.Field::id, Function.identity()));
        var clashes = typed.entrySet().stream()
                .filter(each -> each.getKey().contains("/") || fields.containsKey(each.getKey()))
                .filter(each -> !each.getKey().startsWith("open/"))
                .map(each -> {
                    var field = fields.entrySet().stream()
                            .filter(known -> known.getKey().equals(each.getKey()))
                            .map(Map.Entry::getValue)
                            .toList();
                    var saved =
                            field.stream().findFirst().map(Sheet.Field::value).orElse("");
                    return new FormClashPage.Clash(
                            each.getKey(),
                            field,
                            saved,
                            each.getValue().replace("\r\n", "\n").strip());
                })
                .filter(clash -> !clash.saved().equals(clash.mine()))
                .toList();
        var view = new ModelAndView(
                "authoring/formClash",
                "page",
                new FormClashPage(
                        DraftHead.of(told, "form", organisation),
                        clashes,
                        clashes.stream().noneMatch(clash -> clash.field().isEmpty())));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }
}
