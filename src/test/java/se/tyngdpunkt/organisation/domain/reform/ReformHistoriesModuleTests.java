package se.tyngdpunkt.organisation.domain.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.change.ChangeId;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.change.ChangeLog;
import se.tyngdpunkt.organisation.domain.change.Insight;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;

/** What holds whatever is done to units, one thing after another, and undone. That no row leaves a gap the database sees to. */
@ModuleTest
class ReformHistoriesModuleTests extends ReformSetting {

    private static final int DEEDS = 14;
    private static final List<LocalDate> DAYS =
            Stream.iterate(TODAY, day -> day.plusDays(60)).limit(7).toList();

    private final TestClock clock;
    private final Set<UnitId> units = new HashSet<>(Set.of(department, unit, other, group1, group2));
    private int done;
    private int undone;

    ReformHistoriesModuleTests(Reforms deeds, TestClock clock) {
        super(deeds);
        this.clock = clock;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void leaveThePastAloneAndHideNothing(long seed) {
        var random = new Random(seed);
        for (int number = 0; number < DEEDS; number++) {
            var day = DAYS.get(Math.min(number / 2, DAYS.size() - 1));
            attempt(
                    random.nextInt(5) == 0 ? transfer(random, day) : reform(wish(random, day)),
                    day,
                    random.nextInt(3) == 0);
        }
        assertThat(done).as("changes that went through").isGreaterThan(3);
        assertThat(undone).as("changes that were undone").isPositive();
    }

    /** A deed, by the mark of what has been shown. */
    private record Deed(String words, Function<String, Reformed> work) {

        @Override
        public String toString() {
            return words;
        }
    }

    private Deed reform(Wish wish) {
        return new Deed(wish.toString(), mark -> as(viewer -> deeds.reform().reform(viewer, wish, mark)));
    }

    private Deed transfer(Random random, LocalDate day) {
        var person = random.nextBoolean() ? alva : bo;
        var places = in(() -> deeds.timeline().rowsOf(units)).stream()
                .filter(row -> row.person().equals(Optional.of(person)) && row instanceof Row.Working)
                .toList();
        var place = places.get(random.nextInt(places.size()));
        var onward = new MovePerson.Onward(
                id(one(random, in(() -> deeds.organisation().wholeTree())).id()),
                "" + (10 + random.nextInt(90)),
                "",
                "DAY",
                day.toString());
        return new Deed(
                person + " " + place + " " + onward,
                mark -> as(viewer -> deeds.move().move(viewer, person, place.unit(), place.from(), onward, mark)));
    }

    private void attempt(Deed wish, LocalDate day, boolean isUndone) {
        if (!(wish.work().apply("") instanceof Reformed.Shown shown)) {
            return;
        }
        var preview = shown.preview();
        var before = all();
        var past = DAYS.stream().filter(each -> each.isBefore(day)).collect(Collectors.toMap(each -> each, this::tree));
        var seen = seenOn(day);
        var changes = changes();
        var plan = ((Reformed.Done) wish.work().apply(preview.mark())).plan();
        done++;
        past.forEach((each, tree) ->
                assertThat(tree(each)).as("%s after %s", each, wish).isEqualTo(tree));
        assertThat(tree(SINCE)).contains("Utredning > Grupp 1");
        var more = new HashSet<>(seenOn(day));
        more.removeAll(seen);
        assertThat(more).as("seen after %s", wish).isEqualTo(told(preview, preview.gained()));
        seen.removeAll(seenOn(day));
        assertThat(seen).as("no longer seen after %s", wish).isEqualTo(told(preview, preview.lost()));
        units.addAll(plan.units());
        if (isUndone) {
            var change = changes();
            change.removeAll(changes);
            undone(change.iterator().next());
            undone++;
            assertThat(all()).as("undone %s", wish).isEqualTo(before);
        }
    }

    /** By name, asked of each person on that day, and over which unit, asked for each who has a role. */
    private Set<String> seenOn(LocalDate day) {
        clock.set(day);
        try {
            return in(() -> {
                var seen = new HashSet<String>();
                var everybody = List.of(ada, nils, olga, vera, alva, bo);
                for (var person : everybody) {
                    deeds.organisation().rolesOver(person).stream()
                            .filter(grant -> grant.role() != Role.ADMINISTRATOR)
                            .forEach(grant -> seen.add(grant.person() + " " + grant.role() + " " + person));
                    var viewer = deeds.organisation().viewer(sjoby.signedIn(person));
                    for (var each : deeds.organisation().wholeTree()) {
                        for (var role : List.of(Role.UNIT_MANAGER, Role.TEAM_LEAD)) {
                            if (deeds.organisation().hasRoleOver(viewer, role, each.id())) {
                                seen.add(person + " " + role + " "
                                        + (units.contains(each.id()) ? each.id() : each.name()));
                            }
                        }
                    }
                }
                return seen;
            });
        } finally {
            clock.set(TODAY);
        }
    }

    /** A unit that is yet to be made is told by its name. */
    private Set<String> told(Preview preview, List<Insight.Seen> all) {
        return all.stream()
                .flatMap(seen -> Stream.concat(
                                seen.people().stream(),
                                seen.units().stream().map(each -> units.contains(each) ? each : preview.nameOf(each)))
                        .map(each -> seen.holder() + " " + seen.role() + " " + each))
                .collect(Collectors.toSet());
    }

    private Wish wish(Random random, LocalDate day) {
        var there = in(() -> deeds.organisation().wholeTree(day));
        var now = in(() -> deeds.organisation().wholeTree());
        var one = one(random, now);
        var kind = List.of(ChangeKind.MOVE, ChangeKind.RENAME, ChangeKind.CLOSE, ChangeKind.MERGE, ChangeKind.SPLIT)
                .get(random.nextInt(5));
        var peers = there.stream()
                .filter(each -> each.kind() == one.kind() && !each.id().equals(one.id()))
                .toList();
        var others = kind == ChangeKind.MERGE && !peers.isEmpty() ? List.of(one(random, peers)) : List.<Unit>of();
        var to =
                switch (kind) {
                    case MERGE -> random.nextBoolean() ? "NEW" : id(one.id());
                    case CLOSE ->
                        random.nextInt(3) == 0 ? "" : id(one(random, there).id());
                    case MOVE, RENAME, CORRECT_NAME, SPLIT, TRANSFER ->
                        id(one(random, there).id());
                };
        return new Wish(
                kind,
                one.id(),
                "DAY",
                day.toString(),
                to,
                others.stream().map(other -> id(other.id())).toList(),
                names(random, kind),
                choices(random, one));
    }

    private static List<String> names(Random random, ChangeKind kind) {
        var names = new ArrayList<String>();
        for (int number = 0; number < (kind == ChangeKind.SPLIT ? 2 : 1); number++) {
            names.add("Del " + random.nextInt(1000));
        }
        return names;
    }

    private Map<String, String> choices(Random random, Unit one) {
        var choices = new HashMap<String, String>();
        for (var row : in(() -> deeds.timeline().rowsOf(List.of(one.id())))) {
            switch (row) {
                case Row.Working working ->
                    choices.put("person." + working.employment().person().value(), "" + (1 + random.nextInt(2)));
                case Row.Placed placed -> choices.put("part." + placed.unit().value(), "" + (1 + random.nextInt(2)));
                case Row.Holding holding
                when random.nextBoolean() -> choices.put(Wish.fieldOf(holding.grant()), "" + (1 + random.nextInt(2)));
                case Row.Holding _, Row.There _, Row.Named _ -> {}
            }
        }
        return choices;
    }

    private Set<ChangeId> changes() {
        return in(() -> deeds.log()
                        .of(Stream.concat(
                                        units.stream(),
                                        deeds.organisation().wholeTree(DAYS.getLast()).stream()
                                                .map(Unit::id))
                                .toList()))
                .stream()
                .filter(change -> !change.isUndone())
                .map(ChangeLog.Change::id)
                .collect(Collectors.toSet());
    }

    private Set<Row> all() {
        return Set.copyOf(in(() -> deeds.timeline().rowsOf(units)));
    }

    private static Unit one(Random random, List<Unit> some) {
        return some.get(random.nextInt(some.size()));
    }
}
