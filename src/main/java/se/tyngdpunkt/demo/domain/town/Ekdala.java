package se.tyngdpunkt.demo.domain.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.demo.domain.town.Town.Part;
import se.tyngdpunkt.organisation.Municipality;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shared.MunicipalityId;
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
    private final Register register;
    private final List<Worker> workers = new ArrayList<>();

    private Ekdala(Calendar calendar) {
        this.calendar = calendar;
        this.register = new Register(calendar);
    }

    public static MunicipalityId id() {
        return new MunicipalityId(Register.named("municipality"));
    }

    public static Town on(Calendar calendar) {
        return new Ekdala(calendar).build();
    }

    private Town build() {
        var department = register.unit(UnitKind.DEPARTMENT, "Förvaltningen för funktionsstöd", Optional.empty());
        var north = register.unit(UnitKind.AREA, "Myndighet norr", Optional.of(department));
        var south = register.unit(UnitKind.AREA, "Myndighet söder", Optional.of(department));
        register.play(Part.METHOD_OWNER, "Helena Wikström", Role.METHOD_OWNER, department);
        register.play(Part.ADMINISTRATOR, "Anders Norén", Role.ADMINISTRATOR, department);
        register.play(Part.HEAD_OF_OPERATIONS, "Katarina Falk", Role.HEAD_OF_OPERATIONS, north);
        register.grant(register.person("Peter Mattsson"), Role.HEAD_OF_OPERATIONS, south);
        var storied = firstUnit(north);
        unitOf(north, "Öster", "Shirin Karimi", 7, 6);
        unitOf(north, "Centrum", "Lars Granath", 6, 6);
        unitOf(south, "Väster", "Marie Ottosson", 6, 6);
        unitOf(south, "Söder", "Goran Ilić", 7, 4);
        var families = new FamilyDepartment(calendar, register).build();
        var care = new CareDepartment(calendar, register).build();
        var others = new OtherUnits(calendar, register).build();
        var municipality = new Municipality(id(), "Ekdala kommun", CODE);
        return new Town(
                municipality,
                register.layout(),
                department,
                storied,
                workers,
                families,
                care,
                others,
                register.parts());
    }

    /** The unit of those one can sign in as. Its first group has had a new leader since the round before last. */
    private UnitId firstUnit(UnitId area) {
        var unit = register.unit(UnitKind.UNIT, "Funktionsstöd Norr", Optional.of(area));
        register.play(Part.UNIT_MANAGER, "Mira Sandström", Role.UNIT_MANAGER, unit);
        var storied = register.unit(UnitKind.GROUP, "Vuxna Norr", Optional.of(unit));
        var changed = calendar.monthsBefore(9);
        register.grant(register.person("Britt Håkansson"), Role.TEAM_LEAD, storied, calendar.monthsBefore(60), changed);
        var leader = register.person("Johan Ek");
        register.plays(Part.TEAM_LEAD, leader);
        register.grant(leader, Role.TEAM_LEAD, storied, changed, LocalDate.MAX);
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
                    register.fixed(cast.get(place)),
                    storied,
                    place,
                    isNew ? calendar.monthsBefore(3).plusDays(14) : began());
        }
        register.plays(Part.WORKER, workers.get(0).id());
        register.plays(Part.SECOND_WORKER, workers.get(6).id());
        groupOf(unit, "Barn och unga Norr", 6);
        return storied;
    }

    private void unitOf(UnitId area, String name, String manager, int adults, int children) {
        var unit = register.unit(UnitKind.UNIT, "Funktionsstöd " + name, Optional.of(area));
        register.grant(register.person(manager), Role.UNIT_MANAGER, unit);
        groupOf(unit, "Vuxna " + name, adults);
        groupOf(unit, "Barn och unga " + name, children);
    }

    private void groupOf(UnitId unit, String name, int size) {
        var group = register.unit(UnitKind.GROUP, name, Optional.of(unit));
        register.grant(register.add(register.next(), 12), Role.TEAM_LEAD, group);
        for (int place = 0; place < size; place++) {
            employ(register.next(), group, place, began());
        }
    }

    /** Between two and a half and seven years ago, so before the first round. */
    private LocalDate began() {
        return calendar.monthsBefore(30 + workers.size() * 7 % 54).plusDays(workers.size() % 3 * 7L);
    }

    private void employ(Names.Name name, UnitId group, int place, LocalDate since) {
        int number = workers.size();
        var isNew = since.isAfter(calendar.monthsBefore(6));
        var id = register.add(name, isNew ? 0 : 2 + number * 11 % 31);
        int share = SHARES.get(number % SHARES.size());
        register.employ(id, group, share, since);
        workers.add(new Worker(number, place, id, name.given() + " " + name.family(), group, share, since));
    }
}
