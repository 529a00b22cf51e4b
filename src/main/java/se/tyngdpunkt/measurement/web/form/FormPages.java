package se.tyngdpunkt.measurement.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.measurement.AgreedActions;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.form.OwnMeasurements.Own;
import se.tyngdpunkt.measurement.domain.form.SaveDraft;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** Builds the form's page from a measurement and what stands in its fields. */
@Component
class FormPages {

    private final AgreedActions actions;
    private final Organisation organisation;

    FormPages(AgreedActions actions, Organisation organisation) {
        this.actions = actions;
        this.organisation = organisation;
    }

    FormPage page(Viewer viewer, Own own, Map<String, String> typed, Problems problems, Words words, String focus) {
        var measured = own.measured();
        var state = measured.savedAt().isPresent() ? SavedPart.State.KEPT : SavedPart.State.NOTHING_YET;
        return new FormPage(
                measured.head().id(),
                measured.round(),
                "/models/" + measured.round().instrument().value(),
                measured.lastDay(),
                measured.revision(),
                TabId.fresh(),
                own.version().instrument(),
                typed,
                own.grounds()
                        .lastTime()
                        .map(told -> new FormPage.LastTime(
                                told.round(),
                                told.answers().typed(told.version().instrument()))),
                measured.round().isNamed() ? actions.openFor(viewer.person()) : List.of(),
                leader(viewer, measured.round()),
                part(own, state, Problems.NONE, typed, words),
                problems,
                measured.handedBackFor(),
                own.setAside().isPresent(),
                !own.isOpen(),
                own.grounds().carriedOver(),
                focus);
    }

    SavedPart part(Own own, SaveDraft.Saved saved, Map<String, String> typed, Words words) {
        return switch (saved) {
            case SaveDraft.Saved.Kept kept ->
                part(
                        own,
                        kept.leftOut().isEmpty() ? SavedPart.State.KEPT : SavedPart.State.PARTLY,
                        FormProblems.of(kept.leftOut(), own.version().instrument(), typed, words),
                        typed,
                        words);
            case SaveDraft.Saved.Overtaken _ -> part(own, SavedPart.State.OVERTAKEN, Problems.NONE, typed, words);
            case SaveDraft.Saved.TooLate _ -> part(own, SavedPart.State.TOO_LATE, Problems.NONE, typed, words);
        };
    }

    private static SavedPart part(
            Own own, SavedPart.State state, Problems leftOut, Map<String, String> typed, Words words) {
        var reading = AnswerReading.of(
                own.version().instrument(), typed, own.grounds().day());
        return SavedPart.of(
                own.measured().head().id(),
                own.measured().revision(),
                state,
                own.measured().savedAt(),
                own.version().instrument(),
                leftOut,
                reading,
                own.occasion(reading.answers()),
                words.language());
    }

    /** Whom the answers are for, in a round where she reads them. */
    Optional<String> leader(Viewer viewer, Round round) {
        if (!round.isNamed()) {
            return Optional.empty();
        }
        return organisation.people(organisation.leadersOf(viewer.person())).values().stream()
                .map(Person::givenName)
                .sorted()
                .findFirst();
    }
}
