package se.tyngdpunkt.organisation.domain.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.RoleGrant;
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
import se.tyngdpunkt.shared.UnitId;

/** Reads wishes after which units close: closing, merger and split. */
final class Successions {

    private final Wish wish;
    private final Reading reading;
    private final Ground ground;
    private final LocalDate day;

    Successions(Wish wish, Reading reading, Ground ground, LocalDate day) {
        this.wish = wish;
        this.reading = reading;
        this.ground = ground;
        this.day = day;
    }

    /** Who and what is in it goes on in another unit, or the workplaces end. */
    Outcome<Plan> close(Unit unit) {
        var to = wish.to().isBlank() ? Optional.<Unit>empty() : reading.unit("to", wish.to(), this::another);
        var heir = to.map(Unit::id);
        var dissolving = dissolving(List.of(unit.id()), List.of(), heir.stream().toList());
        if (to.isEmpty() && reading.isFine() && !dissolving.parts().isEmpty()) {
            reading.fault("to", Flaw.HAS_PARTS);
        }
        fitting("to", dissolving, _ -> to);
        return planned(ChangeKind.CLOSE, unit.id(), () -> dissolving.steps(_ -> heir, _ -> heir, List.of()), List.of());
    }

    /** They go on in one of them, or in a new one beside the first. */
    Outcome<Plan> merge(Unit unit) {
        var all = new ArrayList<>(List.of(unit));
        for (var typed : wish.others().stream().distinct().toList()) {
            reading.unit("others", typed, this::another).ifPresent(other -> {
                all.add(other);
                if (other.kind() != unit.kind()) {
                    reading.fault("others", Flaw.WRONG_LEVEL);
                }
            });
        }
        if (wish.others().isEmpty()) {
            reading.fault("others", Flaw.MISSING);
        }
        var ids = all.stream().map(Unit::id).toList();
        boolean isNew = wish.to().equals("NEW");
        var heir = isNew
                ? Optional.of(made(unit, "name", wish.name(), ids))
                : reading.unit("to", wish.to(), id -> all.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        var to = heir.map(Unit::id);
        var closing = ids.stream().filter(id -> !to.equals(Optional.of(id))).toList();
        var dissolving = dissolving(
                closing,
                isNew ? heir.stream().toList() : List.of(),
                isNew ? List.of() : to.stream().toList());
        fitting("others", dissolving, _ -> heir);
        return planned(
                ChangeKind.MERGE,
                to.orElse(unit.id()),
                () -> dissolving.steps(
                        _ -> to,
                        _ -> to,
                        carried(dissolving, (grant, chosen) -> chosen.isEmpty() ? Optional.empty() : to)),
                to.stream()
                        .flatMap(into -> closing.stream().map(from -> new Plan.Heir(from, into)))
                        .toList());
    }

    /** It goes on in new ones beside it; who and what goes where is chosen one by one. */
    Outcome<Plan> split(Unit unit) {
        var typed = wish.names().stream().filter(name -> !name.isBlank()).toList();
        if (typed.size() < 2) {
            reading.fault("name", Flaw.TOO_FEW_PARTS);
        }
        var made = typed.stream()
                .map(name -> made(unit, "name", name, List.of(unit.id())))
                .toList();
        if (made.stream()
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < made.size()) {
            reading.fault("name", Flaw.NAMES_MEET);
        }
        var dissolving = dissolving(List.of(unit.id()), made, List.of());
        Function<String, Optional<UnitId>> choice =
                field -> numbered(made, wish.choices().getOrDefault(field, ""));
        boolean isWhole = Stream.concat(
                        dissolving.workers().stream()
                                .map(worker -> "person." + worker.person().value()),
                        dissolving.parts().stream()
                                .map(part -> "part." + part.unit().value()))
                .allMatch(field -> choice.apply(field).isPresent());
        if (!isWhole) {
            reading.fault("choices", Flaw.MISSING);
        }
        return planned(
                ChangeKind.SPLIT,
                unit.id(),
                () -> dissolving.steps(
                        worker -> choice.apply("person." + worker.person().value()),
                        part -> choice.apply("part." + part.value()),
                        carried(dissolving, (_, chosen) -> numbered(made, chosen))),
                made.stream().map(each -> new Plan.Heir(unit.id(), each.id())).toList());
    }

    private Optional<Unit> another(UnitId id) {
        return ground.unit(id).filter(unit -> !unit.id().equals(wish.unit()));
    }

    private Unit made(Unit like, String field, String typed, List<UnitId> instead) {
        boolean wasFine = reading.isFine();
        var name = reading.name(field, typed);
        if (wasFine && reading.isFine() && Names.isTaken(name, ground.under(like.parent(), instead))) {
            reading.fault(field, Flaw.NAME_TAKEN);
        }
        return new Unit(UnitId.fresh(), like.kind(), name, like.parent());
    }

    /** Everything that ends must be able to, and what receives must stay. */
    private Dissolving dissolving(List<UnitId> closing, List<Unit> made, List<UnitId> receiving) {
        var rows = ground.standing(
                Stream.concat(closing.stream(), receiving.stream()).toList());
        if (rows.stream()
                .filter(row -> closing.contains(row.unit())
                        || (row instanceof Row.Placed place
                                && place.parent().filter(closing::contains).isPresent()))
                .anyMatch(row -> !ground.isFree(row))) {
            reading.fault("when", Flaw.CHANGED_LATER);
        }
        var workers = rows.stream()
                .filter(row -> row instanceof Row.Working && closing.contains(row.unit()))
                .map(row -> ((Row.Working) row).employment().person())
                .toList();
        if (rows.stream()
                .filter(row -> receiving.contains(row.unit()))
                .anyMatch(row -> row instanceof Row.Working working
                        && workers.contains(working.employment().person())
                        && !ground.isFree(row))) {
            reading.fault("when", Flaw.CHANGED_LATER);
        }
        if (!ground.last(receiving)) {
            reading.fault("to", Flaw.CLOSES_LATER);
        }
        return new Dissolving(day, closing, made, rows);
    }

    /** Parts fit under what receives them, and no two of them are called the same there. */
    private void fitting(String field, Dissolving dissolving, Function<UnitId, Optional<Unit>> heirOf) {
        Map<Optional<UnitId>, List<Unit>> coming = dissolving.parts().stream()
                .flatMap(part -> ground.unit(part.unit()).stream())
                .collect(Collectors.groupingBy(part -> heirOf.apply(part.id()).map(Unit::id)));
        coming.forEach((heir, parts) -> {
            if (heir.isEmpty()) {
                return;
            }
            var under = ground.under(heir, parts.stream().map(Unit::id).toList());
            var names = new HashSet<String>();
            for (var part : parts) {
                if (!Levels.fits(part.kind(), heirOf.apply(part.id()))) {
                    reading.fault(field, Flaw.WRONG_LEVEL);
                    return;
                }
                if (!names.add(part.name().toLowerCase(Locale.ROOT)) || Names.isTaken(part.name(), under)) {
                    reading.fault(field, Flaw.NAMES_MEET);
                    return;
                }
            }
        });
    }

    /** Roles that are said to go on, from that day. */
    private List<RoleGrant> carried(Dissolving dissolving, Where where) {
        return dissolving.roles().stream()
                .flatMap(grant -> where
                        .goes(grant, wish.choices().getOrDefault(Wish.fieldOf(grant), ""))
                        .map(unit -> new RoleGrant(
                                grant.person(),
                                grant.role(),
                                unit,
                                grant.from().isAfter(day) ? grant.from() : day,
                                grant.to()))
                        .stream())
                .distinct()
                .toList();
    }

    private static Optional<UnitId> numbered(List<Unit> made, String typed) {
        return IntStream.range(0, made.size())
                .filter(number -> String.valueOf(number + 1).equals(typed))
                .mapToObj(number -> made.get(number).id())
                .findFirst();
    }

    private Outcome<Plan> planned(ChangeKind kind, UnitId unit, Supplier<List<Step>> steps, List<Plan.Heir> lineage) {
        return reading.isFine() ? Outcome.done(new Plan(kind, unit, day, steps.get(), lineage)) : reading.refused();
    }

    private interface Where {
        Optional<UnitId> goes(RoleGrant grant, String chosen);
    }
}
