package se.tyngdpunkt.authoring.web.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.authoring.domain.draft.Saved;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;

/** Builds the pages of drafts. */
@Component
class DraftPages {

    private final ReadDraft read;
    private final Organisation organisation;

    DraftPages(ReadDraft read, Organisation organisation) {
        this.read = read;
        this.organisation = organisation;
    }

    ReadDraft.Told told(Viewer viewer, DraftId id) {
        return read.read(viewer, id);
    }

    DraftHead head(ReadDraft.Told told, String here) {
        var draft = told.draft();
        var people = new HashSet<PersonId>();
        told.steps().forEach(step -> people.add(step.stamp().by()));
        people.add(draft.started().by());
        people.add(draft.saved().by());
        draft.sent().ifPresent(stamp -> people.add(stamp.by()));
        draft.publication()
                .ifPresent(publication -> people.add(publication.stamp().by()));
        return new DraftHead(draft, here, isInvented(draft), names(people));
    }

    /** The answer to a save while writing. */
    static ModelAndView saved(Saved saved, Function<String, FaultsPart> faults) {
        var now = saved.now();
        var part =
                switch (saved) {
                    case Saved.Kept _ ->
                        new SavedPart(now.revision(), Optional.of(now.saved().at()), "", faults.apply(now.content()));
                    case Saved.Overtaken _ -> notSaved(now, "authoring.save.overtaken", faults);
                    case Saved.Closed _ -> notSaved(now, "authoring.save.closed", faults);
                    case Saved.Refused refused -> notSaved(now, refused.messageKey(), faults);
                };
        var view = new ModelAndView("authoring/_saved", "page", part);
        view.setStatus(
                switch (saved) {
                    case Saved.Kept _ -> HttpStatus.OK;
                    case Saved.Overtaken _, Saved.Closed _ -> HttpStatus.CONFLICT;
                    case Saved.Refused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
                });
        return view;
    }

    private static SavedPart notSaved(Draft now, String why, Function<String, FaultsPart> faults) {
        return new SavedPart(now.revision(), Optional.empty(), why, faults.apply(now.content()));
    }

    private static boolean isInvented(Draft draft) {
        return ModelFiles.instrument(draft.content())
                .filter(model -> model.filling().isInvented())
                .isPresent();
    }

    private Map<PersonId, String> names(Collection<PersonId> people) {
        return organisation.people(people).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
