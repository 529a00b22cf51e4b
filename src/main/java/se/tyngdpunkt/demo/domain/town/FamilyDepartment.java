package se.tyngdpunkt.demo.domain.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.demo.domain.town.Town.Part;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shared.UnitId;

/** The part of Ekdala that measures by case list, every second month: one unit with two groups. */
final class FamilyDepartment {

    private static final List<Integer> SHARES = List.of(100, 80, 100, 100, 75, 100, 90, 100);

    private final Calendar calendar;
    private final Register register;
    private final List<Worker> workers = new ArrayList<>();

    FamilyDepartment(Calendar calendar, Register register) {
        this.calendar = calendar;
        this.register = register;
    }

    Town.Families build() {
        var department = register.unit(UnitKind.DEPARTMENT, "Förvaltningen för individ och familj", Optional.empty());
        register.grant(register.playing(Part.METHOD_OWNER), Role.METHOD_OWNER, department);
        var unit = register.unit(UnitKind.UNIT, "Barn och familj", Optional.of(department));
        register.play(Part.FAMILY_MANAGER, "Cecilia Brandt", Role.UNIT_MANAGER, unit);
        var inquiring = register.unit(UnitKind.GROUP, "Utredning barn", Optional.of(unit));
        register.play(Part.FAMILY_LEAD, "Omar Hedin", Role.TEAM_LEAD, inquiring);
        employ(register.fixed("Tilde Holm"), inquiring, 0);
        register.plays(Part.FAMILY_WORKER, workers.getFirst().id());
        for (int place = 1; place < 8; place++) {
            employ(register.next(), inquiring, place);
        }
        var placing = register.unit(UnitKind.GROUP, "Familjehem", Optional.of(unit));
        register.grant(register.person("Birgit Salomonsson"), Role.TEAM_LEAD, placing);
        for (int place = 0; place < 7; place++) {
            employ(register.next(), placing, place);
        }
        return new Town.Families(department, inquiring, workers);
    }

    private void employ(Names.Name name, UnitId group, int place) {
        int number = workers.size();
        var since = calendar.monthsBefore(26 + number * 5);
        var id = register.add(name, 1 + number * 3 % 14);
        int share = SHARES.get(number % SHARES.size());
        register.employ(id, group, share, since);
        workers.add(new Worker(100 + number, place, id, name.given() + " " + name.family(), group, share, since));
    }
}
