package se.tyngdpunkt.measurement.web.key;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.contest.ChangePoints;
import se.tyngdpunkt.measurement.domain.contest.ChangePoints.Changed;
import se.tyngdpunkt.measurement.domain.contest.KeepPoints;
import se.tyngdpunkt.measurement.domain.contest.OwnScoring;
import se.tyngdpunkt.measurement.domain.contest.OwnScoring.Scored;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shell.Flash;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** The leader answers a contested row. */
@Controller
class AnswerController {

    private static final int LONGEST = 500;
    private static final String KEEP = "keep-reason";
    private static final String CHANGE = "change-reason";

    private final OwnScoring scorings;
    private final KeepPoints keep;
    private final ChangePoints change;
    private final Organisation organisation;
    private final Frames frames;

    AnswerController(
            OwnScoring scorings, KeepPoints keep, ChangePoints change, Organisation organisation, Frames frames) {
        this.scorings = scorings;
        this.keep = keep;
        this.change = change;
        this.organisation = organisation;
        this.frames = frames;
    }

    @GetMapping("/measurements/{id}/contests/{contest}")
    ModelAndView answer(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @PathVariable("contest") UUID contested,
            HttpServletRequest request) {
        return page(viewer, id, contested, Map.of(), Problems.NONE, frames.wordsOf(request), HttpStatus.OK);
    }

    @PostMapping("/measurements/{id}/contests/{contest}/kept")
    ModelAndView keep(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @PathVariable("contest") UUID contested,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var reason =
                OwnWords.required(KEEP, typed.getOrDefault(KEEP, ""), LONGEST, "measurement.contest.reason.missing");
        if (!reason.problems().isEmpty()) {
            return page(
                    viewer,
                    id,
                    contested,
                    typed,
                    reason.problems(),
                    frames.wordsOf(request),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (keep.keep(viewer, new MeasurementId(id), contested, reason.text())) {
            return done(id, redirect);
        }
        return overtaken(viewer, id, contested, typed, request, redirect);
    }

    @PostMapping("/measurements/{id}/contests/{contest}/change")
    ModelAndView change(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @PathVariable("contest") UUID contested,
            @RequestParam(name = "revision", defaultValue = "0") String revision,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var words = frames.wordsOf(request);
        var reason = OwnWords.required(
                CHANGE, typed.getOrDefault(CHANGE, ""), LONGEST, "measurement.contest.reason.missing");
        if (!reason.problems().isEmpty()) {
            return page(viewer, id, contested, typed, reason.problems(), words, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var outcome = change.change(viewer, new MeasurementId(id), contested, whole(revision), typed, reason.text());
        return switch (outcome) {
            case Changed.Done _ -> done(id, redirect);
            case Changed.TooLate _ -> overtaken(viewer, id, contested, typed, request, redirect);
            case Changed.SamePoints _ ->
                page(
                        viewer,
                        id,
                        contested,
                        typed,
                        Problems.ofState("change", "measurement.contest.same-points"),
                        words,
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Changed.Incomplete incomplete ->
                page(
                        viewer,
                        id,
                        contested,
                        typed,
                        problems(incomplete.faults(), scored(viewer, id, words), new KeyWords(words)),
                        words,
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView done(UUID id, RedirectAttributes redirect) {
        Flash.done("measurement.contest.answered").tell(redirect);
        return new ModelAndView("redirect:/measurements/" + id + "/rows");
    }

    /** What she typed stands again where the row still waits; else it has been answered otherwise. */
    private ModelAndView overtaken(
            Viewer viewer,
            UUID id,
            UUID contested,
            Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var again = page(
                viewer,
                id,
                contested,
                typed,
                Problems.ofState("change", "measurement.contest.overtaken"),
                frames.wordsOf(request),
                HttpStatus.CONFLICT);
        if (again.getStatus() == null) {
            Flash.notDone("measurement.contest.answered-otherwise").tell(redirect);
        }
        return again;
    }

    private static Problems problems(List<AnswerProblem> faults, Scored scored, KeyWords words) {
        return words.problems(faults, words.named(scored));
    }

    private Scored scored(Viewer viewer, UUID id, Words words) {
        var scored =
                scorings.of(viewer, new MeasurementId(id), words.language()).orElseThrow(NotFound::new);
        if (viewer.isPerson(scored.measured().head().person())) {
            throw new Forbidden();
        }
        return scored;
    }

    private ModelAndView page(
            Viewer viewer,
            UUID id,
            UUID contested,
            Map<String, String> typed,
            Problems problems,
            Words words,
            HttpStatus status) {
        var scored = scored(viewer, id, words);
        var found = scored.contested().stream()
                .filter(one -> one.id().equals(contested))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!found.isWaiting()) {
            return new ModelAndView("redirect:/measurements/" + id + "/rows");
        }
        var view = new ModelAndView("measurement/contested", "page", page(id, scored, found, typed, problems, words));
        view.setStatus(status);
        return view;
    }

    private ContestedPage page(
            UUID id, Scored scored, ContestedRow found, Map<String, String> typed, Problems problems, Words words) {
        var keyWords = new KeyWords(words);
        var back = "/measurements/" + id;
        var worker = organisation.person(scored.measured().head().person()).orElseThrow(NotFound::new);
        var name = keyWords.row(scored.label(found.part(), found.number()).orElse(""), found.number());
        var row = ResultPart.of(scored, words).rows().stream()
                .filter(line -> line.part().equals(found.part()) && line.number() == found.number())
                .findFirst()
                .orElseGet(
                        () -> new ResultPart.RowLine(found.part(), found.number(), name, "", "", List.of(), List.of()));
        return new ContestedPage(
                back + "/contests/" + found.id(),
                back + "/rows",
                scored.measured().revision(),
                worker.givenName(),
                row,
                found.words(),
                scored.asked().stream()
                        .filter(field -> field.part().equals(found.part())
                                && field.number().equals(OptionalInt.of(found.number())))
                        .map(field -> KeyFieldPart.of(field, "", new Standing(scored, typed), false, keyWords))
                        .toList(),
                typed.getOrDefault(KEEP, ""),
                typed.getOrDefault(CHANGE, ""),
                problems);
    }

    /** What she has typed, else what the row has been given. */
    private record Standing(Scored scored, Map<String, String> typed) implements KeyFieldPart.Typed {

        @Override
        public String of(String name) {
            return typed.getOrDefault(name, scored.measured().scored().typed().getOrDefault(name, ""));
        }

        @Override
        public Optional<String> other(String name) {
            return Optional.empty();
        }
    }

    private static int whole(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
