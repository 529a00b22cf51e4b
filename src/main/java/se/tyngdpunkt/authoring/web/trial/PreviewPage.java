package se.tyngdpunkt.authoring.web.trial;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.authoring.domain.trial.ExampleAnswers;
import se.tyngdpunkt.authoring.domain.trial.FormAnswers;
import se.tyngdpunkt.authoring.domain.trial.Trial;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.authoring.web.draft.FaultsPart;
import se.tyngdpunkt.shell.Problems;

/**
 * A draft's forms as those who answer will see them.
 *
 * @param faults why there is no form
 * @param forms absent of a draft that is faulty or has something left to fill in
 * @param seen the example answers that what stands in the fields was written on, as they are told
 * @param isReadable whether the example answers can be read as answers to the model
 * @param beside what of the example answers the form has no place for
 */
public record PreviewPage(
        DraftHead head,
        FaultsPart faults,
        Optional<Forms> forms,
        String seen,
        boolean isReadable,
        List<FormAnswers.Beside> beside,
        Problems problems) {

    /**
     * The forms as they are drawn.
     *
     * @param trial what the model makes of what stands in them
     * @param changes what of the fields changes while they are written in
     */
    public record Forms(Content fields, Content foot, Content result, Content changes, Trial trial, Problems wrong) {}

    public PreviewPage {
        beside = List.copyOf(beside);
    }

    PreviewPage with(Problems other) {
        return new PreviewPage(head, faults, forms, seen, isReadable, beside, other);
    }

    /** She has been told that the example is another now: what she keeps next is kept in place of it. */
    PreviewPage overtaken() {
        var now = ExampleAnswers.seen(head.draft().answers());
        var told = Problems.ofState("form", "authoring.trial.overtaken");
        return new PreviewPage(head, faults, forms, now, isReadable, beside, told);
    }

    public List<String> besideWords() {
        return beside.stream()
                .map(each -> "authoring.preview.beside."
                        + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
