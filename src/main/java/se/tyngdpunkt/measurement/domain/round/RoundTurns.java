package se.tyngdpunkt.measurement.domain.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundClosed;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.anonymous.SealAnswers;
import se.tyngdpunkt.measurement.domain.unit.ReportsOfRound;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** What opening, reminding and closing do, whether a person or the calendar turns the round. */
@UseCase
class RoundTurns {

    private final RoundBook rounds;
    private final ReportsOfRound reports;
    private final Organisation organisation;
    private final Letters letters;
    private final SealAnswers seal;
    private final Events events;
    private final Clock clock;

    RoundTurns(
            RoundBook rounds,
            ReportsOfRound reports,
            Organisation organisation,
            Letters letters,
            SealAnswers seal,
            Events events,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.organisation = organisation;
        this.letters = letters;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everybody who works in the round's unit today is in it, in the group where she has the largest share; not who is away
     * until its last day. Opened before its day, it is open since today.
     */
    void open(Round round, Optional<PersonId> by) {
        var today = organisation.today();
        if (today.isBefore(round.opensOn())) {
            rounds.changeDays(round.id(), today, round.lastDay());
        }
        rounds.changeState(round.id(), RoundState.OPEN);
        note(round, RoundEvent.Kind.OPENED, Optional.empty(), Optional.empty(), by);
        write(round, enrol(round), "measurement.letter.opened");
        startReminders(round.id(), round.lastDay());
    }

    /** Adds those who work in the unit, are not away for all of it and are not yet in the round; tells all those who work. */
    Collection<PersonId> enrol(Round round) {
        var groups = groupsOf(organisation.employedIn(round.unit()));
        groups.keySet()
                .removeAll(organisation.away(List.copyOf(groups.keySet()), organisation.today(), round.lastDay()));
        rounds.enrol(round.id(), groups);
        return groups.keySet();
    }

    /** Closed before its last day, the last day was today. */
    void close(Round round, Optional<String> reason, Optional<PersonId> by) {
        var today = organisation.today();
        if (today.isBefore(round.lastDay())) {
            rounds.changeDays(round.id(), round.opensOn(), today);
        }
        rounds.changeState(round.id(), RoundState.CLOSED);
        if (round.isAnonymous()) {
            seal.seal(round);
        }
        note(round, RoundEvent.Kind.CLOSED, reason, Optional.empty(), by);
        events.tell(new RoundClosed(organisation.municipality().id(), round.id()));
    }

    /** Moves the last day of a round that is open now, with the reason, and writes to those who have not submitted. */
    void openUntil(Round round, LocalDate lastDay, RoundEvent.Kind kind, String letter, String reason, PersonId by) {
        rounds.changeDays(round.id(), round.opensOn(), lastDay);
        note(round, kind, Optional.of(reason), Optional.empty(), Optional.of(by));
        write(round, lastDay, rounds.notSubmitted(round.id()), letter);
        startReminders(round.id(), lastDay);
    }

    /**
     * Notes every reminder whose day has come, also those that were missed while the program stood still; false where there
     * is none that has not been noted. A letter about the round's days takes the place of the reminders before it.
     */
    boolean startReminders(RoundId id, LocalDate lastDay) {
        var today = organisation.today();
        return rounds.reminderDays(id).stream()
                        .map(lastDay::minusDays)
                        .filter(day -> !day.isAfter(today))
                        .filter(day -> rounds.startReminder(id, day))
                        .count()
                > 0;
    }

    /** Writes to those who have not submitted and are at work today, and to the managers of units whose figures are missing. */
    void remind(Round round) {
        var today = organisation.today();
        var asked = new HashSet<>(rounds.notSubmitted(round.id()));
        asked.removeAll(organisation.away(List.copyOf(asked), today, today));
        write(round, asked, "measurement.letter.reminder");
        for (var unit : reports.missing(round)) {
            organisation
                    .withRoleOver(Role.UNIT_MANAGER, unit.id())
                    .forEach(manager -> letters.post(new Letter(
                            manager,
                            "measurement.letter.figures.subject",
                            "measurement.letter.figures.body",
                            List.of(round.name(), round.lastDay(), unit.name()),
                            "/rounds/" + round.id().value() + "/units/"
                                    + unit.id().value() + "/figures",
                            Optional.empty(),
                            Optional.of(round.id().value()))));
        }
    }

    void note(
            Round round,
            RoundEvent.Kind kind,
            Optional<String> reason,
            Optional<PersonId> person,
            Optional<PersonId> by) {
        rounds.note(round.id(), new RoundEvent(UUID.randomUUID(), kind, reason, person, by, clock.instant()));
    }

    void write(Round round, Collection<PersonId> to, String key) {
        write(round, round.lastDay(), to, key);
    }

    void write(Round round, LocalDate lastDay, Collection<PersonId> to, String key) {
        for (var person : to) {
            letters.post(new Letter(
                    person,
                    key + ".subject",
                    key + ".body",
                    List.of(round.name(), lastDay),
                    "/my/measurement",
                    Optional.empty(),
                    Optional.of(round.id().value())));
        }
    }

    static Map<PersonId, UnitId> groupsOf(List<Employment> employments) {
        var groups = new HashMap<PersonId, UnitId>();
        employments.stream()
                .sorted(Comparator.comparingInt(Employment::sharePercent)
                        .reversed()
                        .thenComparing(Employment::from)
                        .thenComparing(employment -> employment.unit().value()))
                .forEach(employment -> groups.putIfAbsent(employment.person(), employment.unit()));
        return groups;
    }
}
