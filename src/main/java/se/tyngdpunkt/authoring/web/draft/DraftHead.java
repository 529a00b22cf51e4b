package se.tyngdpunkt.authoring.web.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;

/**
 * What stands over every page of a draft.
 *
 * @param here the last part of the address of the page it stands on
 * @param isInvented whether the text says that its values are invented
 */
public record DraftHead(Draft draft, String here, boolean isInvented, Map<PersonId, String> names) {

    /** The pages of a draft by the last part of their address. */
    public static final List<String> PAGES =
            List.of("form", "text", "preview", "trial", "simulation", "difference", "history", "publication");

    public DraftHead {
        names = Map.copyOf(names);
    }

    public static DraftHead of(ReadDraft.Told told, String here, Organisation organisation) {
        var draft = told.draft();
        var people = new HashSet<PersonId>();
        told.steps().forEach(step -> people.add(step.stamp().by()));
        people.add(draft.started().by());
        people.add(draft.saved().by());
        draft.sent().ifPresent(stamp -> people.add(stamp.by()));
        draft.consultation()
                .flatMap(Draft.Consultation::extended)
                .ifPresent(one -> people.add(one.stamp().by()));
        draft.publication()
                .ifPresent(publication -> people.add(publication.stamp().by()));
        var isInvented = ModelFiles.instrument(draft.content())
                .filter(model -> model.filling().isInvented())
                .isPresent();
        return new DraftHead(
                draft,
                here,
                isInvented,
                organisation.people(people).values().stream().collect(Collectors.toMap(Person::id, Person::name)));
    }

    /** The revision that a page was made of, as it sends it; 0 for nonsense. */
    public static int revision(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    public String address() {
        return "/models/drafts/" + draft.id().value();
    }

    public String name(Stamp stamp) {
        return names.getOrDefault(stamp.by(), "");
    }
}
