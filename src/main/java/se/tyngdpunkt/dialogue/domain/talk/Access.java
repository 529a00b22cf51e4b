package se.tyngdpunkt.dialogue.domain.talk;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;

/**
 * What one viewer may do with one talk. The worker and her present nearest leaders know of it; to everybody else it does not
 * exist; nor does a talk of what was measured elsewhere. Of the leaders, only the one who holds the talk is of the pair.
 *
 * @param leaders the worker's nearest leaders today
 */
public record Access(Viewer viewer, MeasurementHead head, Set<PersonId> leaders) {

    public Access {
        leaders = Set.copyOf(leaders);
    }

    public static Access to(MeasurementId measurement, Viewer viewer, Rounds rounds, Organisation organisation) {
        var head = rounds.measurement(measurement).orElseThrow(NotFound::new);
        if (!viewer.isPerson(head.person()) && !organisation.leads(viewer, head.person())) {
            throw new NotFound();
        }
        if (rounds.round(head.round()).filter(Round::imported).isPresent()) {
            throw new NotFound();
        }
        return new Access(viewer, head, organisation.leadersOf(head.person()));
    }

    public boolean isWorker() {
        return viewer.isPerson(head.person());
    }

    public PersonId worker() {
        return head.person();
    }

    /** Whether the viewer is one of the two, today: a leader who has moved on is not. */
    public boolean isOfPair(Talk talk) {
        return isWorker() || viewer.isPerson(talk.leader());
    }

    /** Whether the leader who holds the talk is still the worker's nearest leader. */
    public boolean pairStands(Talk talk) {
        return leaders.contains(talk.leader());
    }

    public void requireOfPair(Talk talk) {
        if (!isOfPair(talk)) {
            throw new Forbidden();
        }
    }

    public void requireLeader() {
        if (isWorker()) {
            throw new Forbidden();
        }
    }

    /** Until the worker's next round begins; then that is what the two talk of. Of an imported one nobody talks. */
    public boolean isInFollowUp(Rounds rounds) {
        var known = rounds.byId();
        var own = roundOf(head, known);
        return rounds.ofPerson(worker()).stream()
                .map(other -> roundOf(other, known))
                .filter(other -> !other.imported())
                .noneMatch(own::isBefore);
    }

    private static Round roundOf(MeasurementHead head, Map<RoundId, Round> rounds) {
        return Optional.ofNullable(rounds.get(head.round())).orElseThrow(NotFound::new);
    }

    /** The talk before anything is kept of it; none where the worker has no leader to hold it. */
    public Optional<OpenTalk> begin(Organisation organisation) {
        var holder = isWorker()
                ? organisation.people(leaders).values().stream()
                        .min(Comparator.comparing(Person::familyName).thenComparing(Person::givenName))
                        .map(Person::id)
                : Optional.of(viewer.person());
        return holder.map(leader -> OpenTalk.begin(head.id(), worker(), leader));
    }

    /** The talk for one of the two to change. */
    public Talk talkToChange(Talks talks, Organisation organisation) {
        var kept = talks.find(head.id());
        var talk = talks.toChange(
                kept.isPresent()
                        ? OpenTalk.begin(head.id(), worker(), kept.get().leader())
                        : begin(organisation).orElseThrow(Forbidden::new));
        requireOfPair(talk);
        return talk;
    }
}
