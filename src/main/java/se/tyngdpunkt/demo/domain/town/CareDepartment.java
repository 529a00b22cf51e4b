package se.tyngdpunkt.demo.domain.town;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.demo.domain.town.Town.Part;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** The part of Ekdala that measures every fourth month, where units report figures: two units with a group each. */
final class CareDepartment {

    private static final int PEOPLE = 6;

    private final Calendar calendar;
    private final Register register;
    private final List<Worker> workers = new ArrayList<>();
    private final Map<UnitId, PersonId> managers = new LinkedHashMap<>();

    CareDepartment(Calendar calendar, Register register) {
        this.calendar = calendar;
        this.register = register;
    }

    Town.Care build() {
        var department = register.unit(UnitKind.DEPARTMENT, "Förvaltningen för äldre", Optional.empty());
        register.grant(register.playing(Part.METHOD_OWNER), Role.METHOD_OWNER, department);
        register.grant(register.person("Torsten Vall"), Role.HEAD_OF_OPERATIONS, department);
        var east = unit(department, "Bistånd öster", "Ylva Ramberg", "Bistånd öster 1");
        register.plays(
                Part.CARE_MANAGER, Optional.ofNullable(managers.get(east)).orElseThrow());
        register.plays(Part.CARE_WORKER, workers.get(2).id());
        unit(department, "Bistånd väster", "Nils Sjödin", "Bistånd väster 1");
        return new Town.Care(department, workers, managers);
    }

    private UnitId unit(UnitId department, String name, String manager, String group) {
        var unit = register.unit(UnitKind.UNIT, name, Optional.of(department));
        var who = register.person(manager);
        register.grant(who, Role.UNIT_MANAGER, unit);
        managers.put(unit, who);
        var inner = register.unit(UnitKind.GROUP, group, Optional.of(unit));
        register.grant(register.add(register.next(), 12), Role.TEAM_LEAD, inner);
        for (int place = 0; place < PEOPLE; place++) {
            employ(register.next(), inner, place);
        }
        return unit;
    }

    private void employ(Names.Name name, UnitId group, int place) {
        int number = workers.size();
        var since = calendar.monthsBefore(30 + number * 4);
        var id = register.add(name, 1 + number * 2 % 17);
        register.employ(id, group, 100, since);
        workers.add(new Worker(200 + number, place, id, name.given() + " " + name.family(), group, 100, since));
    }
}
