package se.tyngdpunkt.dialogue.domain.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Actions;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.dialogue.domain.talk.Booking;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** The talks and actions that want something of the reader now. */
@UseCase
public class ReadFirstPage {

    private final ListTalks talks;
    private final Actions actions;
    private final ReadActions reading;
    private final Organisation organisation;
    private final Clock clock;

    public ReadFirstPage(
            ListTalks talks, Actions actions, ReadActions reading, Organisation organisation, Clock clock) {
        this.talks = talks;
        this.actions = actions;
        this.reading = reading;
        this.organisation = organisation;
        this.clock = clock;
    }

    public FirstPage read(Viewer viewer) {
        var list = talks.list(viewer);
        var today = organisation.today();
        var now = clock.instant();
        var given = actions.givenTo(viewer.person());
        var ofLed = actions.openOf(led(viewer)).stream()
                .filter(action -> action.isOverdue(today) || action.isToFollowUp(today))
                .toList();
        return new FirstPage(
                reading.views(viewer, actions.openOf(List.of(viewer.person())), "dialogue.first-page"),
                reading.views(viewer, ofLed, "dialogue.first-page"),
                Stream.concat(list.own().stream(), list.booked().stream())
                        .filter(entry -> !entry.isHeld() && start(entry).isAfter(now))
                        .sorted(Comparator.comparing(ReadFirstPage::start))
                        .toList(),
                Stream.of(list.own(), list.passed(), list.toBook(), list.booked(), list.held())
                        .flatMap(List::stream)
                        .filter(TalkList.Entry::waitsForReader)
                        .toList(),
                (int) given.stream()
                        .filter(action -> isToDoForAnother(viewer, action))
                        .count(),
                (int) Stream.concat(given.stream(), ofLed.stream())
                        .filter(action -> action.isOverdue(today))
                        .map(Action::id)
                        .distinct()
                        .count());
    }

    private static boolean isToDoForAnother(Viewer viewer, Action action) {
        return action.progress() instanceof Progress.Promised && !viewer.isPerson(action.worker());
    }

    private List<PersonId> led(Viewer viewer) {
        return viewer.unitsOf(Role.TEAM_LEAD).stream()
                .flatMap(unit -> organisation.employedIn(unit).stream())
                .map(Employment::person)
                .filter(person -> !viewer.isPerson(person) && organisation.leads(viewer, person))
                .distinct()
                .toList();
    }

    private static Instant start(TalkList.Entry entry) {
        return entry.booking() instanceof Booking.Booked booked
                ? booked.appointment().start()
                : Instant.MIN;
    }
}
