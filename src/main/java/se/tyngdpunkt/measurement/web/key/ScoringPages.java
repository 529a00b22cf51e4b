package se.tyngdpunkt.measurement.web.key;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.contest.OwnScoring;
import se.tyngdpunkt.measurement.domain.key.SaveScoring.Saved;
import se.tyngdpunkt.measurement.domain.key.ScoreSheet;
import se.tyngdpunkt.measurement.domain.key.ScoreSheets;
import se.tyngdpunkt.measurement.web.key.ScoringPage.ScoredPart;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** Builds the page of the leader's scoring. */
@Component
class ScoringPages {

    private final ScoreSheets sheets;
    private final OwnScoring scorings;
    private final Organisation organisation;

    ScoringPages(ScoreSheets sheets, OwnScoring scorings, Organisation organisation) {
        this.sheets = sheets;
        this.scorings = scorings;
        this.organisation = organisation;
    }

    /** What was typed, with each fault at its field. */
    ModelAndView faulty(
            Viewer viewer, MeasurementId id, Map<String, String> typed, List<AnswerProblem> faults, Words words) {
        var sheet = sheet(viewer, id, typed, words);
        return view(
                page(sheet, false, KeyPart.problems(faults, sheet, words), words), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What was typed, beside what somebody else has saved. */
    ModelAndView overtaken(Viewer viewer, MeasurementId id, Map<String, String> typed, Words words) {
        return sheets.of(viewer, id, Optional.of(typed), words.language())
                .map(sheet -> view(
                        page(sheet, true, Problems.ofState("scoring", "measurement.key.overtaken"), words),
                        HttpStatus.CONFLICT))
                .orElseGet(() -> new ModelAndView("redirect:/measurements/" + id.value() + "/rows"));
    }

    /** What was typed, when somebody else has confirmed other answers first. */
    ModelAndView confirmedOtherwise(Viewer viewer, MeasurementId id, Map<String, String> typed, Words words) {
        var scored = scorings.of(viewer, id, words.language()).orElseThrow(NotFound::new);
        var person = organisation.person(scored.measured().head().person()).orElseThrow(NotFound::new);
        var view = new ModelAndView(
                "measurement/confirmed", "page", ConfirmedPage.of(person, scored, typed, new KeyWords(words)));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    ScoredPart part(Viewer viewer, MeasurementId id, Saved saved, Map<String, String> typed, Words words) {
        return sheets.of(viewer, id, Optional.of(typed), words.language())
                .map(sheet -> part(saved, page(sheet, false, wrong(saved, sheet, words), words)))
                .orElseGet(() -> new ScoredPart(ScoredPart.State.TOO_LATE, 0, Optional.empty()));
    }

    private static ScoredPart part(Saved saved, ScoringPage page) {
        return switch (saved) {
            case Saved.Kept kept ->
                new ScoredPart(
                        kept.wrong().isEmpty() ? ScoredPart.State.KEPT : ScoredPart.State.WRONG,
                        kept.revision(),
                        Optional.of(page));
            case Saved.Overtaken _ -> new ScoredPart(ScoredPart.State.OVERTAKEN, 0, Optional.of(page));
            case Saved.TooLate _ -> new ScoredPart(ScoredPart.State.TOO_LATE, 0, Optional.of(page));
        };
    }

    private static Problems wrong(Saved saved, ScoreSheet sheet, Words words) {
        return saved instanceof Saved.Kept kept ? KeyPart.problems(kept.wrong(), sheet, words) : Problems.NONE;
    }

    private ScoreSheet sheet(Viewer viewer, MeasurementId id, Map<String, String> typed, Words words) {
        return sheets.of(viewer, id, Optional.of(typed), words.language()).orElseThrow(NotFound::new);
    }

    private ScoringPage page(ScoreSheet sheet, boolean overtaken, Problems problems, Words words) {
        var person = organisation.person(sheet.head().person()).orElseThrow(NotFound::new);
        return ScoringPage.of(person, sheet, overtaken, "", problems, words);
    }

    private static ModelAndView view(ScoringPage page, HttpStatus status) {
        var view = new ModelAndView("measurement/scoring", "page", page);
        view.setStatus(status);
        return view;
    }
}
