package se.tyngdpunkt.dialogue.domain.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.dialogue.domain.talk.Booking;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.dialogue.domain.talk.Talk;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Whom the reader talks with, and when. No figure stands here, and no order but the alphabet's and the calendar's. */
@UseCase
public class ListTalks {

    private final Talks talks;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Clock clock;

    public ListTalks(Talks talks, Rounds rounds, Organisation organisation, Clock clock) {
        this.talks = talks;
        this.rounds = rounds;
        this.organisation = organisation;
        this.clock = clock;
    }

    public TalkList list(Viewer viewer) {
        var led = List.copyOf(led(viewer));
        var people = organisation.people(led);
        var known = rounds.byId();
        var own = rounds.ofPerson(viewer.person()).stream()
                .filter(head -> !round(head, known).imported())
                .toList();
        var ofLed = recentRounds(viewer).stream()
                .flatMap(round -> rounds.inRound(round.id(), led).stream())
                .sorted(Comparator.comparing(head -> led.indexOf(head.person())))
                .toList();
        var kept = talks
                .of(Stream.concat(own.stream(), ofLed.stream())
                        .map(MeasurementHead::id)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Talk::measurement, Function.identity()));
        var leaders =
                organisation.people(kept.values().stream().map(Talk::leader).collect(Collectors.toSet()));
        var mine = new ArrayList<TalkList.Entry>();
        own.forEach(head -> mine.add(entry(
                viewer,
                head,
                isOlder(head, own, known),
                round(head, known),
                kept,
                leaderName(kept.get(head.id()), leaders))));
        var theirs = ofLed.stream()
                .map(head -> entry(
                        viewer,
                        head,
                        isOlder(head, ofLed, known),
                        round(head, known),
                        kept,
                        nameOf(head.person(), people)))
                .toList();
        return new TalkList(
                mine,
                byTime(theirs, TalkList.Entry::passed),
                theirs.stream()
                        .filter(entry -> !entry.isHeld() && !isBooked(entry) && canBeHeld(entry))
                        .toList(),
                byTime(theirs, entry -> !entry.isHeld() && isBooked(entry) && !entry.passed()),
                theirs.stream().filter(TalkList.Entry::isHeld).toList(),
                !viewer.unitsOf(Role.TEAM_LEAD).isEmpty());
    }

    private static List<TalkList.Entry> byTime(List<TalkList.Entry> entries, Predicate<TalkList.Entry> which) {
        return entries.stream()
                .filter(which)
                .sorted(Comparator.comparing(ListTalks::start))
                .toList();
    }

    /** Nobody sends her answers to a closed round, unless she is let in: then she has sent them. */
    private static boolean canBeHeld(TalkList.Entry entry) {
        return entry.round().state() == RoundState.OPEN || entry.head().state().isSubmitted();
    }

    /** What is open, and of each group the latest that has closed, whose talks may still be held. */
    private List<Round> recentRounds(Viewer viewer) {
        var all = rounds.all().stream().filter(round -> !round.imported()).toList();
        var open = all.stream().filter(round -> round.state() == RoundState.OPEN);
        var closed =
                all.stream().filter(round -> round.state() == RoundState.CLOSED).toList();
        return Stream.concat(
                        open, viewer.unitsOf(Role.TEAM_LEAD).stream().flatMap(group -> latestAround(group, closed)))
                .distinct()
                .toList();
    }

    private Stream<Round> latestAround(UnitId group, List<Round> closed) {
        var around = organisation.path(group).stream().map(Unit::id).collect(Collectors.toSet());
        return closed.stream().filter(round -> around.contains(round.unit())).limit(1);
    }

    /** In the order of the alphabet, as the organisation gives them. */
    private Set<PersonId> led(Viewer viewer) {
        var led = new LinkedHashSet<PersonId>();
        for (var unit : viewer.unitsOf(Role.TEAM_LEAD)) {
            organisation.employedIn(unit).stream()
                    .map(Employment::person)
                    .filter(person -> !viewer.isPerson(person) && organisation.leads(viewer, person))
                    .forEach(led::add);
        }
        return led;
    }

    private TalkList.Entry entry(
            Viewer viewer,
            MeasurementHead head,
            boolean older,
            Round round,
            Map<MeasurementId, Talk> kept,
            String person) {
        var talk = kept.get(head.id());
        var wasHeld = head.state() == MeasurementState.DISCUSSED;
        return talk == null
                ? new TalkList.Entry(head, round, person, new Booking.NotBooked(0), older, false, false, false)
                : new TalkList.Entry(
                        head,
                        round,
                        person,
                        talk.booking(),
                        older,
                        !wasHeld && talk.booking().hasPassed(clock.instant()),
                        wasHeld && talk instanceof OpenTalk,
                        waitsFor(viewer, talk));
    }

    /** Whether she has one of a later round. */
    private static boolean isOlder(MeasurementHead head, List<MeasurementHead> all, Map<RoundId, Round> known) {
        var own = round(head, known);
        return all.stream()
                .filter(other -> other.person().equals(head.person()))
                .anyMatch(other -> own.isBefore(round(other, known)));
    }

    private static Round round(MeasurementHead head, Map<RoundId, Round> known) {
        return Optional.ofNullable(known.get(head.round())).orElseThrow();
    }

    private static boolean waitsFor(Viewer viewer, Talk talk) {
        var reader = viewer.person();
        var isOfPair = reader.equals(talk.worker()) || reader.equals(talk.leader());
        return isOfPair
                && talk instanceof OpenTalk
                && talk.saidBy(talk.otherThan(reader)).isAbout(talk.revision())
                && !talk.saidBy(reader).isAbout(talk.revision());
    }

    private static boolean isBooked(TalkList.Entry entry) {
        return entry.booking() instanceof Booking.Booked;
    }

    private static Instant start(TalkList.Entry entry) {
        return entry.booking() instanceof Booking.Booked booked
                ? booked.appointment().start()
                : Instant.MAX;
    }

    private static String leaderName(@Nullable Talk talk, Map<PersonId, Person> people) {
        return talk == null ? "" : nameOf(talk.leader(), people);
    }

    private static String nameOf(PersonId id, Map<PersonId, Person> people) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }
}
