package se.tyngdpunkt.demo.domain.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.demo.domain.town.Town.Part;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Units that each try a model of the library that nobody else in Ekdala measures by: one group of seven in each. */
final class OtherUnits {

    private static final int PEOPLE = 7;

    private final Calendar calendar;
    private final Register register;
    private int number = 300;

    OtherUnits(Calendar calendar, Register register) {
        this.calendar = calendar;
        this.register = register;
    }

    Town.Others build() {
        var department = register.unit(UnitKind.DEPARTMENT, "Förvaltningen för arbete och vuxna", Optional.empty());
        register.grant(register.playing(Part.METHOD_OWNER), Role.METHOD_OWNER, department);
        var leader = register.person("Rut Alkvist");
        register.plays(Part.TRYING_LEAD, leader);
        return new Town.Others(List.of(
                unit(department, "Ekonomiskt bistånd", leader, "allman"),
                unit(department, "Öppenvård unga", leader, "barn-och-unga-exempel"),
                unit(department, "Mottagning", leader, "region-jonkoping-exempel"),
                unit(department, "Stöd och behandling", leader, "hme"),
                unit(department, "Budget och skuld", leader, "stockholm-tertial-konfidentiell")));
    }

    private Town.Trying unit(UnitId department, String name, PersonId leader, String model) {
        var unit = register.unit(UnitKind.UNIT, name, Optional.of(department));
        var manager = register.add(register.next(), 12);
        register.grant(manager, Role.UNIT_MANAGER, unit);
        var group = register.unit(UnitKind.GROUP, name + " 1", Optional.of(unit));
        register.grant(leader, Role.TEAM_LEAD, group);
        var workers = new ArrayList<Worker>();
        for (int place = 0; place < PEOPLE; place++) {
            var since = calendar.monthsBefore(26 + place * 6);
            var who = register.next();
            var id = register.add(who, 1 + place * 3);
            register.employ(id, group, 100, since);
            workers.add(new Worker(number++, place, id, who.given() + " " + who.family(), group, 100, since));
        }
        return new Town.Trying(unit, manager, model, workers);
    }
}
