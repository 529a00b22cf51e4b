package se.tyngdpunkt.organisation.domain.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.change.Insight;
import se.tyngdpunkt.organisation.domain.change.Insight.Seen;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Timeline;
import se.tyngdpunkt.organisation.history.RoundsOver;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Tells what a change leads to by doing it in vain, so that nothing is foretold by other rules than will hold. */
@UseCase
class Foresight {

    private final Organisation organisation;
    private final Records records;
    private final Timeline timeline;
    private final List<RoundsOver> rounds;

    Foresight(Organisation organisation, Records records, Timeline timeline, List<RoundsOver> rounds) {
        this.organisation = organisation;
        this.records = records;
        this.timeline = timeline;
        this.rounds = rounds;
    }

    /** What that deed does to what holds on the day. */
    Preview of(Plan plan, LocalDate day, Runnable deed) {
        var tree = organisation.wholeTree(day);
        var before = timeline.rolesOver(day);
        var then = timeline.inVain(() -> {
            deed.run();
            var over = timeline.rolesOver(day);
            var touched = touched(plan, before, over);
            return new Then(over, touched, records.placesIn(touched, day), organisation.wholeTree(day));
        });
        var now = new Insight(before, records.placesIn(then.touched(), day));
        var later = new Insight(then.over(), then.places());
        var gained = later.beyond(now);
        var lost = now.beyond(later);
        var units = Stream.concat(then.tree().stream(), tree.stream()).toList();
        var within = within(plan.units(), units);
        var met =
                rounds.stream().flatMap(each -> each.touching(within).stream()).toList();
        return new Preview(
                plan,
                Mark.of(plan, gained, lost, met),
                gained,
                lost,
                met,
                units.stream().collect(Collectors.toMap(Unit::id, Unit::name, (_, earlier) -> earlier)),
                organisation.people(people(plan, gained, lost)));
    }

    private static List<UnitId> touched(Plan plan, List<Insight.Over> before, List<Insight.Over> after) {
        var changed = new HashSet<>(before);
        var common = new HashSet<>(before);
        common.retainAll(new HashSet<>(after));
        changed.addAll(after);
        changed.removeAll(common);
        return Stream.concat(plan.units().stream(), changed.stream().map(Insight.Over::unit))
                .distinct()
                .toList();
    }

    private static Set<UnitId> within(Set<UnitId> tops, List<Unit> units) {
        var all = new LinkedHashSet<>(tops);
        Map<UnitId, List<UnitId>> below = new HashMap<>();
        units.forEach(unit -> unit.parent().ifPresent(parent -> below.computeIfAbsent(parent, _ -> new ArrayList<>())
                .add(unit.id())));
        var waiting = new ArrayList<>(tops);
        while (!waiting.isEmpty()) {
            for (var unit : below.getOrDefault(waiting.removeLast(), List.of())) {
                if (all.add(unit)) {
                    waiting.add(unit);
                }
            }
        }
        return all;
    }

    private static Set<PersonId> people(Plan plan, List<Seen> gained, List<Seen> lost) {
        var people = new HashSet<PersonId>();
        Stream.concat(gained.stream(), lost.stream()).forEach(seen -> {
            people.add(seen.holder());
            people.addAll(seen.people());
        });
        plan.steps().forEach(step -> step.row().person().ifPresent(people::add));
        return people;
    }

    private record Then(
            Collection<Insight.Over> over, List<UnitId> touched, List<Employment> places, List<Unit> tree) {}
}
