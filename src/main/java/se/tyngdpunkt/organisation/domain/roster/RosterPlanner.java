package se.tyngdpunkt.organisation.domain.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Employment.Form;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Levels;
import se.tyngdpunkt.organisation.domain.report.RosterFault;
import se.tyngdpunkt.organisation.domain.roster.RosterPlan.NewTerms;
import se.tyngdpunkt.organisation.domain.roster.RosterRow.Someone;
import se.tyngdpunkt.organisation.domain.sheet.RosterColumn;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Compares what a file says with what there is. What is not in the file stays as it is. */
final class RosterPlanner {

    private final PersonId importer;
    private final LocalDate today;
    private final Known known;
    private final RosterUnits units;
    private final Map<String, Person> before = new HashMap<>();
    private final Map<String, Person> after = new LinkedHashMap<>();
    private final Map<PlaceKey, Employment> places = new HashMap<>();
    private final Map<RoleKey, RoleGrant> held = new HashMap<>();
    private final Set<Object> seen = new HashSet<>();
    private final List<NewTerms> terms = new ArrayList<>();
    private final List<Employment> employments = new ArrayList<>();
    private final List<RoleGrant> roles = new ArrayList<>();
    private final List<RosterFault> faults = new ArrayList<>();
    private final Reconciliation reconciliation;

    RosterPlanner(PersonId importer, LocalDate today, Known known) {
        this.importer = importer;
        this.today = today;
        this.known = known;
        this.units = new RosterUnits(known);
        known.people().forEach(person -> before.put(person.email(), person));
        known.employments().forEach(each -> places.put(new PlaceKey(each.person(), each.unit()), each));
        known.roles().forEach(each -> held.put(new RoleKey(each.person(), each.role(), each.unit()), each));
        this.reconciliation = new Reconciliation(today, known);
    }

    List<RosterFault> faults() {
        return faults;
    }

    RosterPlan plan(List<RosterRow> rows) {
        return plan(rows, _ -> {});
    }

    /** Told now and then how many rows have been compared. */
    RosterPlan plan(List<RosterRow> rows, IntConsumer progress) {
        int done = 0;
        for (var row : rows) {
            var path = units.along(row, faults);
            reconciliation.names(path.getLast());
            row.someone().ifPresent(someone -> place(row, someone, path));
            if (RosterFault.isEnough(faults)) {
                break;
            }
            if (++done % RosterReader.STEP == 0) {
                progress.accept(done);
            }
        }
        var people = after.values().stream()
                .filter(person -> !before.containsKey(person.email()))
                .toList();
        var changed = after.values().stream()
                .filter(person -> before.containsKey(person.email()))
                .filter(person -> !person.equals(before.get(person.email())))
                .toList();
        var told = new RosterLines(before.values(), after.values(), units.all(), reconciliation)
                .report(units.lines(), people, changed, employments, terms, roles);
        return new RosterPlan(units.made(), people, changed, employments, terms, roles, told);
    }

    private void place(RosterRow row, Someone someone, List<Unit> path) {
        var person = person(row, someone);
        var lowest = path.getLast();
        reconciliation.lists(person, lowest);
        someone.share().ifPresent(share -> employ(row, person, lowest, share, someone.form()));
        if (someone.role() != Role.CASE_WORKER) {
            path.reversed().stream()
                    .filter(unit -> Levels.of(someone.role()).contains(unit.kind()))
                    .findFirst()
                    .ifPresentOrElse(
                            unit -> grant(row, person, someone.role(), unit),
                            () -> fault(row, RosterColumn.ROLE, Flaw.WRONG_LEVEL));
        }
    }

    private Person person(RosterRow row, Someone someone) {
        var known = Optional.ofNullable(before.get(someone.email()));
        var earlier = Optional.ofNullable(after.get(someone.email()));
        var since = someone.professionSince()
                .or(() -> earlier.flatMap(Person::professionSince))
                .or(() -> known.flatMap(Person::professionSince));
        var id = earlier.or(() -> known).map(Person::id).orElseGet(PersonId::fresh);
        var person = new Person(
                id,
                someone.givenName(),
                someone.familyName(),
                someone.email(),
                since,
                known.filter(Person::isProtected).isPresent());
        if (earlier.isPresent() && !earlier.get().name().equals(person.name())) {
            fault(row, RosterColumn.EMAIL, Flaw.TWO_NAMES);
        }
        if (earlier.flatMap(Person::professionSince)
                .filter(day -> !Optional.of(day).equals(since))
                .isPresent()) {
            fault(row, RosterColumn.PROFESSION_SINCE, Flaw.TWO_VALUES);
        }
        after.put(someone.email(), person);
        return person;
    }

    private void employ(RosterRow row, Person person, Unit unit, int share, Optional<Form> form) {
        var key = new PlaceKey(person.id(), unit.id());
        if (!seen.add(key)) {
            fault(row, RosterColumn.EMAIL, Flaw.TWICE);
            return;
        }
        var standing = Optional.ofNullable(places.get(key));
        if (standing.isEmpty()) {
            employments.add(new Employment(person.id(), unit.id(), share, form, today, known.endOf(unit.id())));
            return;
        }
        var now = standing.get();
        var wanted = now.on(share, form.or(now::form));
        if (!wanted.equals(now)) {
            terms.add(new NewTerms(now, wanted));
        }
    }

    private void grant(RosterRow row, Person person, Role role, Unit unit) {
        var key = new RoleKey(person.id(), role, unit.id());
        if (!seen.add(key)) {
            fault(row, RosterColumn.ROLE, Flaw.TWICE);
            return;
        }
        var standing = Optional.ofNullable(held.get(key));
        standing.ifPresent(reconciliation::tells);
        if (standing.isPresent()) {
            return;
        }
        if (person.id().equals(importer)) {
            fault(row, RosterColumn.ROLE, Flaw.OWN_ROLE);
            return;
        }
        roles.add(new RoleGrant(person.id(), role, unit.id(), today, known.endOf(unit.id())));
    }

    private void fault(RosterRow row, RosterColumn column, Flaw flaw) {
        faults.add(new RosterFault(row.number(), column.header(), flaw));
    }

    private record PlaceKey(PersonId person, UnitId unit) {}

    private record RoleKey(PersonId person, Role role, UnitId unit) {}
}
