package se.tyngdpunkt.demo.domain.town;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.demo.domain.town.Town.Part;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Furnishing.Layout;
import se.tyngdpunkt.organisation.Municipality;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * Ekdala kommun, which does not exist: one department, two areas, five units, ten groups and about sixty case workers. One
 * group has four people, so that withholding shows; every other closed round of the other units shows all it may.
 */
public final class Ekdala {

    /** Real municipality codes begin with a county from 01 to 25; there is no county 99. */
    private static final String CODE = "9980";

    private static final List<Integer> SHARES = List.of(100, 100, 80, 100, 75, 100, 50, 100, 90);

    private final Calendar calendar;
    private final Names names = new Names();
    private final List<Unit> units = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Employment> employments = new ArrayList<>();
    private final List<RoleGrant> roles = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();
    private final Map<Part, PersonId> parts = new EnumMap<>(Part.class);

    private Ekdala(Calendar calendar) {
        this.calendar = calendar;
    }

    public static MunicipalityId id() {
        return new MunicipalityId(named("municipality"));
    }

    public static Town on(Calendar calendar) {
        return new Ekdala(calendar).build();
    }

    private Town build() {
        var department = unit(UnitKind.DEPARTMENT, "Förvaltningen för funktionsstöd", Optional.empty());
        var north = unit(UnitKind.AREA, "Myndighet norr", Optional.of(department));
        var south = unit(UnitKind.AREA, "Myndighet söder", Optional.of(department));
        play(Part.METHOD_OWNER, "Helena Wikström", Role.METHOD_OWNER, department);
        play(Part.ADMINISTRATOR, "Anders Norén", Role.ADMINISTRATOR, department);
        play(Part.HEAD_OF_OPERATIONS, "Katarina Falk", Role.HEAD_OF_OPERATIONS, north);
        grant(person("Peter Mattsson"), Role.HEAD_OF_OPERATIONS, south);
        var storied = firstUnit(north);
        unitOf(north, "Öster", "Shirin Karimi", 7, 6);
        unitOf(north, "Centrum", "Lars Granath", 6, 6);
        unitOf(south, "Väster", "Marie Ottosson", 6, 6);
        unitOf(south, "Söder", "Goran Ilić", 7, 4);
        var municipality = new Municipality(id(), "Ekdala kommun", CODE);
        return new Town(
                municipality,
                new Layout(units, calendar.monthsBefore(84), people, employments, roles),
                department,
                storied,
                workers,
                parts);
    }

    /** The unit of those one can sign in as. Its first group has had a new leader since the round before last. */
    private UnitId firstUnit(UnitId area) {
        var unit = unit(UnitKind.UNIT, "Funktionsstöd Norr", Optional.of(area));
        play(Part.UNIT_MANAGER, "Mira Sandström", Role.UNIT_MANAGER, unit);
        var storied = unit(UnitKind.GROUP, "Vuxna Norr", Optional.of(unit));
        var changed = calendar.monthsBefore(9);
        grant(person("Britt Håkansson"), Role.TEAM_LEAD, storied, calendar.monthsBefore(60), changed);
        var leader = person("Johan Ek");
        parts.put(Part.TEAM_LEAD, leader);
        grant(leader, Role.TEAM_LEAD, storied, changed, LocalDate.MAX);
        var cast = List.of(
                "Alva Lind",
                "Gustav Åberg",
                "Farah Amin",
                "Simon Tesfaye",
                "Lisbeth Alm",
                "Noor Saleh",
                "Emil Rask",
                "Tova Hellgren");
        for (int place = 0; place < cast.size(); place++) {
            boolean isNew = place == cast.size() - 1;
            employ(
                    names.fixed(cast.get(place)),
                    storied,
                    place,
                    isNew ? calendar.monthsBefore(3).plusDays(14) : began());
        }
        parts.put(Part.WORKER, workers.get(0).id());
        parts.put(Part.SECOND_WORKER, workers.get(6).id());
        groupOf(unit, "Barn och unga Norr", 6);
        return storied;
    }

    private void unitOf(UnitId area, String name, String manager, int adults, int children) {
        var unit = unit(UnitKind.UNIT, "Funktionsstöd " + name, Optional.of(area));
        grant(person(manager), Role.UNIT_MANAGER, unit);
        groupOf(unit, "Vuxna " + name, adults);
        groupOf(unit, "Barn och unga " + name, children);
    }

    private void groupOf(UnitId unit, String name, int size) {
        var group = unit(UnitKind.GROUP, name, Optional.of(unit));
        grant(add(names.next(), 12), Role.TEAM_LEAD, group);
        for (int place = 0; place < size; place++) {
            employ(names.next(), group, place, began());
        }
    }

    /** Between two and a half and seven years ago, so before the first round. */
    private LocalDate began() {
        return calendar.monthsBefore(30 + workers.size() * 7 % 54).plusDays(workers.size() % 3 * 7L);
    }

    private void employ(Names.Name name, UnitId group, int place, LocalDate since) {
        int number = workers.size();
        var isNew = since.isAfter(calendar.monthsBefore(6));
        var id = add(name, isNew ? 0 : 2 + number * 11 % 31);
        int share = SHARES.get(number % SHARES.size());
        employments.add(new Employment(id, group, share, since, LocalDate.MAX));
        workers.add(new Worker(number, place, id, name.given() + " " + name.family(), group, share, since));
    }

    private void play(Part part, String name, Role role, UnitId unit) {
        var person = person(name);
        parts.put(part, person);
        grant(person, role, unit);
    }

    private PersonId person(String name) {
        return add(names.fixed(name), 18);
    }

    private PersonId add(Names.Name name, int years) {
        var id = new PersonId(named(name.email()));
        people.add(new Person(
                id,
                name.given(),
                name.family(),
                name.email(),
                Optional.of(calendar.monthsBefore(3 + 12 * years).withDayOfMonth(1))));
        return id;
    }

    private void grant(PersonId person, Role role, UnitId unit) {
        grant(person, role, unit, calendar.monthsBefore(60), LocalDate.MAX);
    }

    private void grant(PersonId person, Role role, UnitId unit, LocalDate from, LocalDate to) {
        roles.add(new RoleGrant(person, role, unit, from, to));
    }

    private UnitId unit(UnitKind kind, String name, Optional<UnitId> parent) {
        var id = new UnitId(named(name));
        units.add(new Unit(id, kind, name, parent));
        return id;
    }

    /** The same in every demonstration, so that an address noted in one leads somewhere in the next. */
    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("ekdala/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
