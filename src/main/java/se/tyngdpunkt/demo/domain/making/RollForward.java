package se.tyngdpunkt.demo.domain.making;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.demo.domain.key.KeyDeeds;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.round.PlanRound;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.shared.UnitId;

/** Puts the example's clock forward, and lets the calendar do its work on each morning that is passed. */
public final class RollForward {

    private static final LocalTime DAWN = LocalTime.of(6, 0);

    private final MovableClock clock;
    private final ExampleBook book;
    private final Deeds.OfRounds rounds;
    private final KeyDeeds keys;
    private final FrozenResults results;
    private final People people;
    private final Town town;

    public RollForward(
            MovableClock clock,
            ExampleBook book,
            Deeds.OfRounds rounds,
            KeyDeeds keys,
            FrozenResults results,
            People people,
            Town town) {
        this.clock = clock;
        this.book = book;
        this.rounds = rounds;
        this.keys = keys;
        this.results = results;
        this.people = people;
        this.town = town;
    }

    /** How far. */
    public enum Leap {
        DAY,
        WEEK,
        ROUND
    }

    public void roll(Leap leap) {
        var now = now();
        var target =
                switch (leap) {
                    case DAY -> now.plusDays(1);
                    case WEEK -> now.plusWeeks(1);
                    case ROUND -> nextOpening().atTime(LocalTime.of(8, 30)).atZone(Calendar.ZONE);
                };
        for (var day = now.toLocalDate(); !day.isAfter(target.toLocalDate()); day = day.plusDays(1)) {
            var dawn = day.atTime(DAWN).atZone(Calendar.ZONE);
            if (dawn.isAfter(now) && !dawn.isAfter(target)) {
                clock.at(dawn.toInstant(), this::turn);
            }
        }
        var ahead = Duration.between(clock.realNow(), target.toInstant());
        book.put(ahead);
        clock.put(ahead);
    }

    public ZonedDateTime now() {
        return clock.instant().atZone(Calendar.ZONE);
    }

    public List<Round> rounds() {
        return rounds.rounds().all();
    }

    /** Jobs run by the real clock, so what closing asks of one is done here. */
    private void turn() {
        var open = rounds().stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .map(Round::id)
                .toList();
        rounds.calendar().turn();
        open.forEach(id -> rounds.freeze().freeze(id, results.setsOf(id).size() + 1));
    }

    private LocalDate nextOpening() {
        return rounds.rounds().all().stream()
                .filter(round -> round.state() == RoundState.PLANNED)
                .map(Round::opensOn)
                .min(Comparator.naturalOrder())
                .orElseGet(this::planNext);
    }

    /** The next round of each kind; the first of them to open is the next. */
    private LocalDate planNext() {
        var next = Calendar.after(latest(town.department()));
        while (!isAhead(next)) {
            next = Calendar.after(next.month());
        }
        var nextOfCases =
                Calendar.Occasion.in(latest(town.families().department()).plusMonths(2));
        while (!isAhead(nextOfCases)) {
            nextOfCases = Calendar.Occasion.in(nextOfCases.month().plusMonths(2));
        }
        var nextOfCare = Calendar.Occasion.in(latest(town.care().department()).plusMonths(4));
        while (!isAhead(nextOfCare)) {
            nextOfCare = Calendar.Occasion.in(nextOfCare.month().plusMonths(4));
        }
        plan(RoundScenes.plan(rounds, town, next));
        plan(CaseScenes.plan(rounds.library(), keys, town, nextOfCases));
        plan(CareScenes.plan(rounds, town, nextOfCare));
        return Stream.of(next, nextOfCases, nextOfCare)
                .map(Calendar.Occasion::opensOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private boolean isAhead(Calendar.Occasion days) {
        return days.opensOn().isAfter(now().toLocalDate());
    }

    private YearMonth latest(UnitId department) {
        return rounds.rounds().all().stream()
                .filter(round -> round.unit().equals(department))
                .map(Round::month)
                .map(YearMonth::from)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void plan(PlanRound.Plan plan) {
        var outcome = rounds.plan().plan(people.as(Town.Part.METHOD_OWNER), plan);
        People.require(outcome instanceof Outcome.Done, "plan a round", outcome);
    }
}
