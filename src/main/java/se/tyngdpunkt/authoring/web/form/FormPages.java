package se.tyngdpunkt.authoring.web.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.authoring.domain.sheet.Sheet;
import se.tyngdpunkt.authoring.domain.sheet.SheetBuilder;
import se.tyngdpunkt.authoring.domain.sheet.typed.Seen;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.authoring.web.draft.FaultsPart;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.organisation.Organisation;
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
        var page = new FormPage(
                DraftHead.of(told, "form", organisation),
                ModelFiles.tree(content).filter(Tree.Mapping.class::isInstance).map(SheetBuilder::of),
                FaultsPart.ofForm(content),
                problems,
                typed);
        return new ModelAndView("authoring/form", "page", page);
    }

    /** What she changed herself since the form was opened; the draft as it is where that is saved already. */
    ModelAndView clash(ReadDraft.Told told, Map<String, String> typed) {
        var tree = ModelFiles.tree(told.draft().content());
        var seen = Seen.told(typed.getOrDefault("seen", ""));
        var isSame = tree.filter(seen::isAs).isPresent();
        var fields = tree.map(SheetBuilder::of).stream()
                .flatMap(Sheet::everyField)
                .collect(Collectors.toMap(Sheet.Field::id, Function.identity()));
        var clashes = typed.entrySet().stream()
                .filter(each -> each.getKey().contains("/") || fields.containsKey(each.getKey()))
                .filter(each -> !each.getKey().startsWith("open/"))
                .filter(each -> seen.isChanged(each.getKey(), each.getValue()))
                .map(each -> clash(
                        each.getKey(),
                        each.getValue().replace("\r\n", "\n").strip(),
                        typed,
                        isSame ? fields : Map.of()))
                .filter(clash ->
                        clash.field().stream().noneMatch(field -> field.value().equals(clash.mine())))
                .toList();
        if (clashes.isEmpty()) {
            return new ModelAndView(
                    "redirect:/models/drafts/" + told.draft().id().value() + "/form");
        }
        var view = new ModelAndView(
                "authoring/formClash",
                "page",
                new FormClashPage(
                        DraftHead.of(told, "form", organisation),
                        clashes,
                        isSame,
                        tree.map(Seen::of).map(Seen::told).orElse("")));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static FormClashPage.Clash clash(
            String id, String mine, Map<String, String> typed, Map<String, Sheet.Field> fields) {
        var field = Optional.ofNullable(fields.get(id)).stream().toList();
        var saved = field.stream().map(Sheet.Field::value).findFirst().orElse("");
        return new FormClashPage.Clash(id, row(id, typed), field, saved, mine);
    }

    /** What the nearest item around a field is called, as it was typed. */
    private static String row(String id, Map<String, String> typed) {
        var end = id.lastIndexOf('/');
        var item = id.substring(0, Math.max(0, end));
        return end < 0
                ? ""
                : Stream.of("/label", "/title", "/word")
                        .map(name -> typed.getOrDefault(item + name, ""))
                        .filter(words -> !words.isBlank())
                        .findFirst()
                        .orElseGet(() -> row(item, typed));
    }
}
