package se.tyngdpunkt.dialogue.web.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.dialogue.domain.plan.Responsibles;
import se.tyngdpunkt.dialogue.domain.reading.ReadAction;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shell.Frames;
import se.tyngdpunkt.shell.Problems;

/** Puts the form of an action together: blank, as it stands, or as it was typed. */
@Component
class EditActionPages {

    private final ReadAction reading;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Frames frames;

    EditActionPages(ReadAction reading, Rounds rounds, Organisation organisation, Frames frames) {
        this.reading = reading;
        this.rounds = rounds;
        this.organisation = organisation;
        this.frames = frames;
    }

    LocalDate today() {
        return organisation.today();
    }

    List<Person> responsibles(Viewer viewer, MeasurementId talk) {
        var access = Access.to(talk, viewer, rounds, organisation);
        return Responsibles.of(access.worker(), organisation);
    }

    MeasurementId talkOf(Viewer viewer, ActionId action) {
        var view = reading.read(viewer, action);
        if (!view.access().isOfPlan()) {
            throw new Forbidden();
        }
        return view.action().measurement();
    }

    ModelAndView blank(Viewer viewer, MeasurementId talk) {
        return ofNew(viewer, talk, ActionId.fresh(), ActionForm.blank(), Problems.NONE);
    }

    ModelAndView wrong(Viewer viewer, MeasurementId talk, ActionId id, ActionForm form, Problems problems) {
        return refused(ofNew(viewer, talk, id, form, problems));
    }

    ModelAndView edit(Viewer viewer, ActionId id) {
        talkOf(viewer, id);
        var action = reading.read(viewer, id).action();
        if (!(action.progress() instanceof Progress.Proposed)) {
            return new ModelAndView("redirect:/actions/" + id.value());
        }
        return ofOld(
                viewer, action, action.revision(), ActionForm.of(action.intent()), Optional.empty(), Problems.NONE);
    }

    ModelAndView wrong(Viewer viewer, ActionId id, int revision, ActionForm form, Problems problems) {
        var action = reading.read(viewer, id).action();
        return refused(ofOld(viewer, action, revision, form, Optional.empty(), problems));
    }

    /** What was typed stays in the form, beside what somebody else has saved; sent again it replaces that knowingly. */
    ModelAndView changedMeanwhile(Viewer viewer, Action now, ActionForm form, HttpServletRequest request) {
        var words = frames.wordsOf(request);
        var responsible = organisation
                .person(now.intent().responsible())
                .map(Person::name)
                .orElse("");
        var saved = ActionPart.ofPlan(now, responsible, today(), false, words);
        var page = ofOld(viewer, now, now.revision(), form, Optional.of(saved), Problems.NONE);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView ofNew(Viewer viewer, MeasurementId talk, ActionId id, ActionForm form, Problems problems) {
        var page = new EditActionPage(
                "/talks/" + talk.value() + "/actions",
                "/talks/" + talk.value(),
                id.value().toString(),
                0,
                true,
                fields(form),
                choices(responsibles(viewer, talk), form),
                Optional.empty(),
                problems);
        return view(page);
    }

    private ModelAndView ofOld(
            Viewer viewer, Action action, int revision, ActionForm form, Optional<ActionPart> now, Problems problems) {
        var page = new EditActionPage(
                "/actions/" + action.id().value(),
                "/talks/" + action.measurement().value(),
                action.id().value().toString(),
                revision,
                false,
                fields(form),
                choices(responsibles(viewer, action.measurement()), form),
                now,
                problems);
        return view(page);
    }

    private static ModelAndView view(EditActionPage page) {
        return new ModelAndView("dialogue/editAction").addObject("page", page);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static EditActionPage.Fields fields(ActionForm form) {
        return new EditActionPage.Fields(
                form.what(),
                form.caseLabel(),
                form.responsible(),
                form.due(),
                form.check(),
                form.severe(),
                form.risk());
    }

    private static List<EditActionPage.Choice> choices(List<Person> people, ActionForm form) {
        return people.stream()
                .map(person -> {
                    var id = person.id().value().toString();
                    return new EditActionPage.Choice(id, person.name(), id.equals(form.responsible()));
                })
                .toList();
    }

    /** An id that is none is replaced by a fresh one: it only tells two sendings of one form from two forms. */
    static ActionId idOf(String typed) {
        try {
            return new ActionId(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return ActionId.fresh();
        }
    }

    /** Nonsense is a revision nobody has seen. */
    static int revisionOf(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
