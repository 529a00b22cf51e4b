package se.tyngdpunkt.measurement.domain.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.AgreedActions;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.TalksBooked;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Told;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.Viewing;

/** The nearest leader's board of her group: alphabetical, never ranked, each person compared with herself only. */
@UseCase
public class Boards {

    private final Forms forms;
    private final Instruments instruments;
    private final Organisation organisation;
    private final AgreedActions actions;
    private final TalksBooked talks;
    private final NamedForManagers named;
    private final Events events;

    Boards(
            Forms forms,
            Instruments instruments,
            Organisation organisation,
            AgreedActions actions,
            TalksBooked talks,
            NamedForManagers named,
            Events events) {
        this.forms = forms;
        this.instruments = instruments;
        this.organisation = organisation;
        this.actions = actions;
        this.talks = talks;
        this.named = named;
        this.events = events;
    }

    /**
     * A group's board.
     *
     * @param latest the latest round the group has been asked in, absent until it has been in one
     * @param rounds the rounds any of them has been in, the latest first
     * @param lines in the order of the Swedish alphabet
     * @param earlier talks that the round before has left, absent when there are none
     * @param isLed whether the viewer leads the group; the manager of its unit sees less
     */
    public record Board(
            Unit group,
            Optional<Round> latest,
            List<Round> rounds,
            List<Line> lines,
            Optional<NotHeld> earlier,
            boolean isLed) {}

    /** Talks of the last closed round that are still to be held, while a later one is shown. */
    public record NotHeld(Round round, long talks) {}

    /**
     * One person on the board.
     *
     * @param current her measurement in the group's latest round, absent if she is not in it
     * @param picture what she has told in the latest round, absent until she has submitted
     * @param earlier what she has told in other rounds, the oldest first
     */
    public record Line(
            Person person,
            Employment employment,
            Optional<Measured> current,
            Optional<Picture> picture,
            List<Told> earlier,
            int overdueActions,
            Optional<TalksBooked.Booked> talk) {

        /** Without what the pair is to talk of, and what it has agreed. */
        Line withoutTalk() {
            return new Line(
                    person, employment, current, picture.map(Picture::withoutTalk), earlier, 0, Optional.empty());
        }
    }

    /** The groups the viewer leads, by name. */
    public List<Unit> groups(Viewer viewer) {
        return SwedishOrder.sorted(
                organisation.units(viewer.unitsOf(Role.TEAM_LEAD)).values(), Unit::name);
    }

    public Board of(Viewer viewer, UnitId unit) {
        var isLed = viewer.unitsOf(Role.TEAM_LEAD).contains(unit);
        if (!isLed && named.groups(viewer).stream().noneMatch(each -> each.id().equals(unit))) {
            throw new NotFound();
        }
        var group = organisation.unit(unit).orElseThrow(NotFound::new);
        var employments = organisation.employedIn(unit).stream()
                .filter(employment -> !viewer.isPerson(employment.person()))
                .toList();
        var ids = employments.stream().map(Employment::person).collect(Collectors.toSet());
        var measured = forms.ofPeople(ids).stream()
                .filter(one -> isLed || named.isNamed(one.round()))
                .collect(Collectors.groupingBy(one -> one.head().person()));
        var rounds = measured.values().stream()
                .flatMap(List::stream)
                .map(Measured::round)
                .distinct()
                .sorted(Round.LATEST_FIRST)
                .toList();
        var asked = rounds.stream().filter(round -> !round.imported()).toList();
        var latest = latest(unit, measured, asked);
        if (!ids.isEmpty()) {
            events.tell(new Viewing(viewer.signedIn(), "measurement.board", List.copyOf(ids)));
        }
        var lines = lines(employments, ids, measured, latest);
        return isLed
                ? new Board(group, latest, rounds, lines, notHeld(measured, asked, latest), true)
                : new Board(
                        group,
                        latest,
                        rounds,
                        lines.stream().map(Line::withoutTalk).toList(),
                        Optional.empty(),
                        false);
    }

    private static Optional<NotHeld> notHeld(
            Map<PersonId, List<Measured>> measured, List<Round> latestFirst, Optional<Round> latest) {
        return latestFirst.stream()
                .filter(round -> round.state() == RoundState.CLOSED)
                .findFirst()
                .filter(round -> latest.filter(round::equals).isEmpty())
                .map(round -> new NotHeld(
                        round,
                        measured.values().stream()
                                .flatMap(List::stream)
                                .filter(one -> one.round().equals(round))
                                .map(one -> one.head().state())
                                .filter(state -> state.isSubmitted() && state != MeasurementState.DISCUSSED)
                                .count()))
                .filter(left -> left.talks() > 0);
    }

    /** A newcomer brings her former group's rounds with her; those are not this group's, unless it has none of its own. */
    private static Optional<Round> latest(
            UnitId unit, Map<PersonId, List<Measured>> measured, List<Round> latestFirst) {
        var own = measured.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.head().group().equals(unit))
                .map(Measured::round)
                .collect(Collectors.toSet());
        return latestFirst.stream()
                .filter(round -> own.isEmpty() || own.contains(round))
                .findFirst();
    }

    private List<Line> lines(
            List<Employment> employments,
            Set<PersonId> ids,
            Map<PersonId, List<Measured>> measured,
            Optional<Round> latest) {
        var people = organisation.people(ids);
        var overdue = actions.overdueFor(ids);
        var current = new HashMap<PersonId, Measured>();
        measured.forEach((person, all) -> all.stream()
                .filter(one -> latest.filter(one.round()::equals).isPresent())
                .forEach(one -> current.put(person, one)));
        var booked =
                talks.of(current.values().stream().map(one -> one.head().id()).toList());
        return employments.stream()
                .flatMap(employment -> Optional.ofNullable(people.get(employment.person())).stream()
                        .map(person -> line(
                                person,
                                employment,
                                Optional.ofNullable(current.get(employment.person())),
                                measured.getOrDefault(employment.person(), List.of()),
                                overdue.getOrDefault(employment.person(), 0),
                                booked)))
                .toList();
    }

    private Line line(
            Person person,
            Employment employment,
            Optional<Measured> current,
            List<Measured> all,
            int overdue,
            Map<MeasurementId, TalksBooked.Booked> booked) {
        var told = BeforeScoring.hide(Told.all(all, id -> instruments.byId(id).orElseThrow(), organisation::dayOf));
        var now = current.flatMap(one -> told.stream()
                .filter(other -> other.head().id().equals(one.head().id()))
                .findFirst());
        return new Line(
                person,
                employment,
                current,
                now.map(one -> PicturesOfPeople.picture(one, told, one.isToBeScored())),
                told.stream().filter(one -> now.filter(one::equals).isEmpty()).toList(),
                overdue,
                current.flatMap(one -> Optional.ofNullable(booked.get(one.head().id()))));
    }
}
