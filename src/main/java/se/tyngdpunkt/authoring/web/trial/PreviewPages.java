package se.tyngdpunkt.authoring.web.trial;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.authoring.domain.trial.AsWritten;
import se.tyngdpunkt.authoring.domain.trial.ExampleAnswers;
import se.tyngdpunkt.authoring.domain.trial.FormAnswers;
import se.tyngdpunkt.authoring.domain.trial.Trial;
import se.tyngdpunkt.authoring.web.draft.DraftHead;
import se.tyngdpunkt.authoring.web.draft.FaultsPart;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.measurement.preview.FormPreviews;
import se.tyngdpunkt.measurement.preview.FormPreviews.Filled;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Blocks;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Problems;

/** Builds the page of a draft's forms; their fields are drawn where rounds are. */
@Component
class PreviewPages {

    private final ReadDraft read;
    private final FormPreviews previews;
    private final Organisation organisation;
    private final Blocks blocks;
    private final Frames frames;

    PreviewPages(ReadDraft read, FormPreviews previews, Organisation organisation, Blocks blocks, Frames frames) {
        this.read = read;
        this.previews = previews;
        this.organisation = organisation;
        this.blocks = blocks;
        this.frames = frames;
    }

    /** With the draft's example answers in them. */
    PreviewPage asKept(Viewer viewer, DraftId id, HttpServletRequest request) {
        return page(viewer, id, Optional.empty(), "", request);
    }

    /** With what was typed. */
    PreviewPage written(Viewer viewer, DraftId id, Map<String, String> typed, String add, HttpServletRequest request) {
        return page(viewer, id, Optional.of(typed), add, request);
    }

    /** The draft's example answers with what was typed in place of what the forms showed of them. */
    String text(Viewer viewer, DraftId id, Map<String, String> typed) {
        var draft = read.read(viewer, id).draft();
        return version(draft)
                .map(version -> AsWritten.into(
                        draft.answers(),
                        answers(draft, version.instrument()).orElseThrow(),
                        version.instrument(),
                        typed))
                .orElse(draft.answers());
    }

    private PreviewPage page(
            Viewer viewer, DraftId id, Optional<Map<String, String>> typed, String add, HttpServletRequest request) {
        var told = read.read(viewer, id);
        var draft = told.draft();
        var version = version(draft);
        var answers = version.flatMap(model -> answers(draft, model.instrument()));
        var forms = version.map(model -> forms(
                model,
                answers.orElseGet(() -> FormAnswers.blank(model.instrument(), organisation.today())),
                typed,
                add,
                request));
        return new PreviewPage(
                DraftHead.of(told, "preview", organisation),
                FaultsPart.ofForm(draft.content()),
                forms,
                typed.map(fields -> fields.getOrDefault("seen", ""))
                        .orElseGet(() -> ExampleAnswers.seen(draft.answers())),
                answers.isPresent(),
                answers.map(FormAnswers::beside).orElse(List.of()),
                forms.filter(_ -> typed.isPresent())
                        .map(PreviewPage.Forms::wrong)
                        .orElse(Problems.NONE));
    }

    private PreviewPage.Forms forms(
            InstrumentVersion version,
            FormAnswers answers,
            Optional<Map<String, String>> typed,
            String add,
            HttpServletRequest request) {
        var words = frames.wordsOf(request);
        Map<String, String> said = typed.orElse(answers.typed());
        var preview = previews.of(version, new Filled(said, answers.day(), add), words);
        var drawn =
                blocks.draw(List.of(preview.fields(), preview.foot(), preview.result(), preview.changes()), request);
        var alone =
                AsWritten.into("", FormAnswers.blank(version.instrument(), answers.day()), version.instrument(), said);
        return new PreviewPage.Forms(
                drawn.get(0),
                drawn.get(1),
                drawn.get(2),
                drawn.get(3),
                Trial.of(version, alone, words.language()),
                preview.wrong());
    }

    /** Nothing where what is kept cannot be read as answers to the model. */
    private Optional<FormAnswers> answers(Draft draft, Instrument instrument) {
        return draft.answers().isBlank()
                ? Optional.of(FormAnswers.blank(instrument, organisation.today()))
                : FormAnswers.of(draft.answers(), instrument);
    }

    private static Optional<InstrumentVersion> version(Draft draft) {
        return ModelText.read(draft.content()) instanceof InstrumentReading.Read(var version)
                ? Optional.of(version)
                : Optional.empty();
    }
}
