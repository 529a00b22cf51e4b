package se.tyngdpunkt.dialogue.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.dialogue.domain.agenda.Agenda;
import se.tyngdpunkt.dialogue.domain.agenda.AgendaChanges;
import se.tyngdpunkt.dialogue.domain.agenda.AgendaItem;
import se.tyngdpunkt.dialogue.domain.agenda.KeptAgenda;
import se.tyngdpunkt.dialogue.domain.note.MayReadNotes;
import se.tyngdpunkt.dialogue.domain.note.Notes;
import se.tyngdpunkt.dialogue.domain.note.PairNotes;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Actions;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.dialogue.domain.talk.HeldTalk;
import se.tyngdpunkt.dialogue.domain.talk.Talk;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** The page of one talk, as far as the reader may see it; reading of somebody else is recorded. */
@UseCase
public class ReadTalk {

    private final Talks talks;
    private final PairNotes notes;
    private final AgendaChanges changes;
    private final Actions actions;
    private final Rounds rounds;
    private final Organisation organisation;
    private final SeePicture pictures;

    public ReadTalk(
            Talks talks,
            PairNotes notes,
            AgendaChanges changes,
            Actions actions,
            Rounds rounds,
            Organisation organisation,
            SeePicture pictures) {
        this.talks = talks;
        this.notes = notes;
        this.changes = changes;
        this.actions = actions;
        this.rounds = rounds;
        this.organisation = organisation;
        this.pictures = pictures;
    }

    /** Nothing where the worker has nobody who can hold the talk. */
    public Optional<TalkView> read(Viewer viewer, MeasurementId measurement) {
        var access = Access.to(measurement, viewer, rounds, organisation);
        return talks.find(measurement).or(() -> access.begin(organisation)).map(talk -> view(access, talk));
    }

    private TalkView view(Access access, Talk talk) {
        var measurement = talk.measurement();
        var round = rounds.round(access.head().round()).orElseThrow(NotFound::new);
        var picture = pictures.see(access.viewer(), access.head(), "dialogue.talk");
        var sheet = readable(access, talk.leader())
                ? new TalkView.Sheet.Open(notes.of(measurement).getOrDefault(talk.leader(), Notes.BLANK))
                : new TalkView.Sheet.Kept();
        var planned = actions.proposedIn(measurement);
        var agenda = agenda(talk, picture, sheet);
        var open = agenda.actions();
        var earlier = earlier(access, talk);
        var people = organisation.people(everybody(access, talk, planned, open, earlier));
        return new TalkView(
                access,
                round,
                talk,
                picture,
                sheet,
                earlier,
                agenda,
                planned,
                open,
                sheet instanceof TalkView.Sheet.Open ? talks.reopenings(measurement) : List.of(),
                access.isInFollowUp(rounds),
                people,
                organisation.today());
    }

    private Agenda agenda(Talk talk, TalkView.Pictured pictured, TalkView.Sheet sheet) {
        var seen =
                pictured instanceof TalkView.Pictured.Shown(var shown) ? Optional.of(shown) : Optional.<Picture>empty();
        var kept = talk instanceof HeldTalk ? changes.kept(talk.measurement()) : Optional.<KeptAgenda>empty();
        var items = new ArrayList<>(
                seen.flatMap(picture -> kept.map(agenda -> agenda.read(picture.instrument(), actions::find)))
                        .orElseGet(() -> Agenda.suggested(actions.openBeside(talk), seen, organisation.today())));
        if (sheet instanceof TalkView.Sheet.Open) {
            items.addAll(changes.own(talk.measurement(), talk.leader()));
        }
        return Agenda.of(
                List.<AgendaItem>copyOf(items),
                changes.struck(talk.measurement()),
                kept.isPresent() ? Agenda.Origin.KEPT : Agenda.Origin.WORKED_OUT);
    }

    private List<TalkView.EarlierNotes> earlier(Access access, Talk talk) {
        return notes.of(talk.measurement()).entrySet().stream()
                .filter(sheet -> !sheet.getKey().equals(talk.leader()) || !access.pairStands(talk))
                .filter(sheet -> !sheet.getValue().isBlank() && readable(access, sheet.getKey()))
                .sorted(Comparator.comparing(sheet -> sheet.getKey().value()))
                .map(sheet ->
                        new TalkView.EarlierNotes(sheet.getKey(), sheet.getValue(), isShared(access, sheet.getKey())))
                .toList();
    }

    private boolean readable(Access access, PersonId writtenWith) {
        return MayReadNotes.decide(
                access, writtenWith, notes.sharedWith(access.head().id(), writtenWith));
    }

    private boolean isShared(Access access, PersonId writtenWith) {
        return notes.sharedWith(access.head().id(), writtenWith).stream().anyMatch(access.leaders()::contains);
    }

    private static Set<PersonId> everybody(
            Access access, Talk talk, List<Action> planned, List<Action> open, List<TalkView.EarlierNotes> earlier) {
        var everybody = new HashSet<>(access.leaders());
        everybody.addAll(List.of(talk.worker(), talk.leader()));
        Stream.concat(planned.stream(), open.stream())
                .forEach(action -> everybody.add(action.intent().responsible()));
        earlier.forEach(sheet -> everybody.add(sheet.writtenWith()));
        return everybody;
    }
}
