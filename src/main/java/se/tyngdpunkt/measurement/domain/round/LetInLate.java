package se.tyngdpunkt.measurement.domain.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/**
 * Lets one named person answer until a day: after the round has closed, or because she came after it opened. Into an anonymous
 * round for as long as it is open: whose a late answer is would be easy to tell.
 */
@UseCase
public class LetInLate {

    private final RoundBook rounds;
    private final RoundTurns turns;
    private final Organisation organisation;
    private final Events events;

    LetInLate(RoundBook rounds, RoundTurns turns, Organisation organisation, Events events) {
        this.rounds = rounds;
        this.turns = turns;
        this.organisation = organisation;
        this.events = events;
    }

    public Outcome<RoundId> letIn(Viewer viewer, RoundId id, PersonId person, LocalDate until, String reason) {
        var round = rounds.locked(id).orElseThrow(NotFound::new);
        RoundRules.require(organisation, viewer, round);
        if (round.state() == RoundState.PLANNED) {
            return Outcome.refused("person", "measurement.round.problem.still-planned");
        }
        if (round.isAnonymous() && (round.state() == RoundState.CLOSED || until.isAfter(round.lastDay()))) {
            return Outcome.refused("until", "measurement.round.problem.anonymous-late");
        }
        if (round.imported()) {
            return Outcome.refusedAsItStands("measurement.round.problem.imported");
        }
        if (!round.hasItsAnswers()) {
            return Outcome.refusedAsItStands("measurement.round.problem.answers-deleted");
        }
        var problems = RoundRules.problemsOf("until", until, organisation.today());
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        var group = Optional.ofNullable(
                RoundTurns.groupsOf(organisation.employedIn(round.unit())).get(person));
        if (group.isEmpty()) {
            return Outcome.refused("person", "measurement.round.problem.not-employed");
        }
        if (round.isAnonymous()) {
            rounds.enrol(id, Map.of(person, group.get()));
        } else if (!rounds.letIn(id, person, group.get(), until)) {
            return Outcome.done(id);
        }
        turns.note(
                round,
                RoundEvent.Kind.LATE_ENTRY,
                Optional.of(reason),
                Optional.of(person),
                Optional.of(viewer.person()));
        if (rounds.notSubmitted(id).contains(person)) {
            turns.write(round, later(until, round.lastDay()), List.of(person), "measurement.letter.opened");
        }
        events.tell(Deed.of(viewer.signedIn(), "measurement.let-in-late", id.value())
                .about(person)
                .because(reason));
        return Outcome.done(id);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
