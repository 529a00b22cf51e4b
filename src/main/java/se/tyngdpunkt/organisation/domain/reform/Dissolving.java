package se.tyngdpunkt.organisation.domain.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Step;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Units that close on a day, and what goes on where. */
final class Dissolving {

    private static final int WHOLE = 100;

    private final LocalDate day;
    private final List<UnitId> closing;
    private final List<Unit> made;
    private final List<Row> rows;

    /**
     * @param made new units that go on from that day
     * @param rows what stands of the units that close and of those that receive
     */
    Dissolving(LocalDate day, List<UnitId> closing, List<Unit> made, List<Row> rows) {
        this.day = day;
        this.closing = closing;
        this.made = made;
        this.rows = rows;
    }

    /** Those who work there, in the order of the rows. */
    List<Employment> workers() {
        return rows.stream()
                .filter(row -> row instanceof Row.Working && closing.contains(row.unit()))
                .map(row -> ((Row.Working) row).employment())
                .toList();
    }

    List<RoleGrant> roles() {
        return rows.stream()
                .filter(row -> row instanceof Row.Holding && closing.contains(row.unit()))
                .map(row -> ((Row.Holding) row).grant())
                .toList();
    }

    /** The parts right below. */
    List<Row.Placed> parts() {
        return rows.stream()
                .filter(Row.Placed.class::isInstance)
                .map(Row.Placed.class::cast)
                .filter(place -> place.parent().filter(closing::contains).isPresent())
                .toList();
    }

    /** First everything ends, what stands in a unit before the unit; then the new begins, units before what stands in them. */
    List<Step> steps(
            Function<Employment, Optional<UnitId>> workplace,
            Function<UnitId, Optional<UnitId>> place,
            List<RoleGrant> carried) {
        var ends = new ArrayList<Step>();
        var begins = new ArrayList<Step>();
        made.forEach(unit -> {
            begins.add(new Step.Opened(new Row.There(unit.id(), unit.kind(), day, LocalDate.MAX)));
            begins.add(new Step.Opened(new Row.Named(unit.id(), unit.name(), day, LocalDate.MAX)));
            begins.add(new Step.Opened(new Row.Placed(unit.id(), unit.parent(), day, LocalDate.MAX)));
        });
        Map<PersonId, Map<UnitId, List<Employment>>> moving = new LinkedHashMap<>();
        for (var worker : workers()) {
            ends.add(new Step.Ended(new Row.Working(worker), day));
            workplace.apply(worker).ifPresent(unit -> moving.computeIfAbsent(
                            worker.person(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(unit, _ -> new ArrayList<>())
                    .add(worker));
        }
        moving.forEach((person, byUnit) -> byUnit.forEach((unit, parts) -> {
            var there = rows.stream()
                    .filter(row -> row instanceof Row.Working working
                            && row.unit().equals(unit)
                            && working.employment().person().equals(person))
                    .map(row -> ((Row.Working) row).employment())
                    .toList();
            there.forEach(known -> ends.add(new Step.Ended(new Row.Working(known), day)));
            together(person, unit, Stream.concat(parts.stream(), there.stream()).toList())
                    .forEach(whole -> begins.add(new Step.Opened(new Row.Working(whole))));
        }));
        roles().forEach(grant ->
                ends.add(new Step.Ended(new Row.Holding(grant), grant.from().isAfter(day) ? grant.from() : day)));
        for (var part : parts()) {
            ends.add(new Step.Ended(part, day));
            begins.add(new Step.Opened(new Row.Placed(part.unit(), place.apply(part.unit()), day, LocalDate.MAX)));
        }
        for (var unit : closing) {
            rows.stream()
                    .filter(row -> row.unit().equals(unit) && (row instanceof Row.Placed || row instanceof Row.Named))
                    .forEach(row -> ends.add(new Step.Ended(row, day)));
            rows.stream()
                    .filter(row -> row.unit().equals(unit) && row instanceof Row.There)
                    .forEach(row -> ends.add(new Step.Ended(row, day)));
        }
        carried.forEach(grant -> begins.add(new Step.Opened(new Row.Holding(grant))));
        return Stream.concat(ends.stream(), begins.stream()).toList();
    }

    /** Whoever comes from two units has the sum of her shares for as long as each of them lasts; the form is one if they agree. */
    private List<Employment> together(PersonId person, UnitId unit, List<Employment> parts) {
        var whole = new ArrayList<Employment>();
        var from = day;
        for (var to : parts.stream().map(Employment::to).distinct().sorted().toList()) {
            var until = to;
            var lasting =
                    parts.stream().filter(part -> !part.to().isBefore(until)).toList();
            int share = lasting.stream().mapToInt(Employment::sharePercent).sum();
            var forms = lasting.stream().map(Employment::form).distinct().toList();
            var form = forms.size() == 1 ? forms.getFirst() : Optional.<Employment.Form>empty();
            whole.add(new Employment(person, unit, Math.min(WHOLE, share), form, from, to));
            from = to;
        }
        return whole;
    }
}
