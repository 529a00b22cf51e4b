package se.tyngdpunkt.organisation.domain.reform;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Levels;
import se.tyngdpunkt.organisation.domain.Names;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Step;
import se.tyngdpunkt.organisation.domain.change.Timeline;
import se.tyngdpunkt.shared.UnitId;

/** Reads a wish and lays down, row by row, what it takes. */
final class Planner {

    private final Organisation organisation;
    private final Timeline timeline;

    Planner(Organisation organisation, Timeline timeline) {
        this.organisation = organisation;
        this.timeline = timeline;
    }

    /** By what the unit is called and where it stands on the day, not today. */
    Outcome<Plan> plan(UnitId id, Wish wish) {
        var reading = new Reading(organisation.today());
        var day = day(reading, wish);
        var ground = new Ground(organisation, timeline, day);
        var found = ground.unit(id);
        if (found.isEmpty()) {
            reading.fault("when", Flaw.NOT_THERE_THEN);
            return reading.refused();
        }
        var unit = found.get();
        return switch (wish.kind()) {
            case MOVE -> move(unit, wish, reading, ground, day);
            case RENAME, CORRECT_NAME -> rename(unit, wish, reading, ground, day);
            case CLOSE -> new Successions(wish, reading, ground, day).close(unit);
            case MERGE -> new Successions(wish, reading, ground, day).merge(unit);
            case SPLIT -> new Successions(wish, reading, ground, day).split(unit);
            case TRANSFER -> throw new IllegalArgumentException("a person is moved by herself");
        };
    }

    /** Only a name can have been wrong all the time: who could see whom is not rewritten. */
    private LocalDate day(Reading reading, Wish wish) {
        var always = wish.when().equals(Wish.When.ALWAYS.name());
        return always && wish.kind() == ChangeKind.RENAME
                ? organisation.today()
                : day(reading, organisation.today(), wish.when(), wish.day());
    }

    /** Today or a later day. */
    static LocalDate day(Reading reading, LocalDate today, String typedWhen, String typedDay) {
        var when = Arrays.stream(Wish.When.values())
                .filter(each -> each.name().equals(typedWhen))
                .findFirst();
        if (when.isEmpty() || when.get() == Wish.When.ALWAYS) {
            reading.fault("when", typedWhen.isBlank() ? Flaw.MISSING : Flaw.NOT_A_CHOICE);
            return today;
        }
        if (when.get() != Wish.When.DAY) {
            return today;
        }
        var day = reading.day("day", typedDay);
        if (day.isBefore(today)) {
            reading.fault("day", Flaw.DAY_PASSED);
            return today;
        }
        return day;
    }

    private static Outcome<Plan> move(Unit unit, Wish wish, Reading reading, Ground ground, LocalDate day) {
        var to = reading.unit("to", wish.to(), ground::unit);
        to.ifPresent(parent -> {
            if (!Levels.fits(unit.kind(), to)) {
                reading.fault("to", Flaw.WRONG_LEVEL);
            } else if (unit.parent().equals(to.map(Unit::id))) {
                reading.fault("to", Flaw.ALREADY_THERE);
            } else if (Names.isTaken(unit.name(), ground.under(to.map(Unit::id), Set.of(unit.id())))) {
                reading.fault("to", Flaw.NAME_TAKEN);
            } else if (!ground.last(List.of(parent.id()))) {
                reading.fault("to", Flaw.CLOSES_LATER);
            }
        });
        var place = only(ground, unit, Row.Placed.class);
        if (place.isEmpty()) {
            reading.fault("when", Flaw.CHANGED_LATER);
        }
        if (to.isEmpty() || place.isEmpty() || !reading.isFine()) {
            return reading.refused();
        }
        return Outcome.done(new Plan(
                ChangeKind.MOVE,
                unit.id(),
                day,
                List.of(
                        new Step.Ended(place.get(), day),
                        new Step.Opened(new Row.Placed(unit.id(), to.map(Unit::id), day, LocalDate.MAX))),
                List.of()));
    }

    private static Outcome<Plan> rename(Unit unit, Wish wish, Reading reading, Ground ground, LocalDate day) {
        boolean isMending = wish.when().equals(Wish.When.ALWAYS.name());
        var name = reading.name("name", wish.name());
        if (reading.isFine() && Names.isTaken(name, ground.under(unit.parent(), Set.of(unit.id())))) {
            reading.fault("name", Flaw.NAME_TAKEN);
        }
        if (isMending) {
            var now = ground.standing(List.of(unit.id())).stream()
                    .filter(row -> row instanceof Row.Named && !row.from().isAfter(day))
                    .map(Row.Named.class::cast)
                    .findFirst();
            return now.isEmpty() || !reading.isFine()
                    ? reading.refused()
                    : Outcome.done(new Plan(
                            ChangeKind.CORRECT_NAME,
                            unit.id(),
                            day,
                            List.of(new Step.Corrected(now.get(), name)),
                            List.of()));
        }
        var named = only(ground, unit, Row.Named.class);
        if (named.isEmpty()) {
            reading.fault("when", Flaw.CHANGED_LATER);
        }
        if (named.isEmpty() || !reading.isFine()) {
            return reading.refused();
        }
        return Outcome.done(new Plan(
                ChangeKind.RENAME,
                unit.id(),
                day,
                List.of(
                        new Step.Ended(named.get(), day),
                        new Step.Opened(new Row.Named(unit.id(), name, day, LocalDate.MAX))),
                List.of()));
    }

    /** The one row of that kind that stands, where no other is decided and it can get an end that day. */
    private static Optional<Row> only(Ground ground, Unit unit, Class<? extends Row> type) {
        Predicate<Row> wanted = Ground.of(unit.id(), type);
        var rows = ground.standing(List.of(unit.id())).stream().filter(wanted).toList();
        return rows.size() == 1 && ground.isFree(rows.getFirst()) ? Optional.of(rows.getFirst()) : Optional.empty();
    }
}
