package se.tyngdpunkt.demo.domain.town;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Employment.Form;
import se.tyngdpunkt.organisation.Furnishing.Layout;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Who there is in the invented municipality, put down as it is thought out. */
final class Register {

    private static final int YEARS_OF_LEADERS = 18;

    private final Calendar calendar;
    private final Names names = new Names();
    private final List<Unit> units = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Employment> employments = new ArrayList<>();
    private final List<RoleGrant> roles = new ArrayList<>();
    private final Map<Town.Part, PersonId> parts = new EnumMap<>(Town.Part.class);

    Register(Calendar calendar) {
        this.calendar = calendar;
    }

    Layout layout() {
        return new Layout(units, calendar.monthsBefore(120), people, employments, roles);
    }

    Map<Town.Part, PersonId> parts() {
        return parts;
    }

    Names.Name next() {
        return names.next();
    }

    Names.Name fixed(String both) {
        return names.fixed(both);
    }

    void play(Town.Part part, String name, Role role, UnitId unit) {
        var person = person(name);
        plays(part, person);
        grant(person, role, unit);
    }

    void plays(Town.Part part, PersonId person) {
        parts.put(part, person);
    }

    /** Who plays that part; somebody must. */
    PersonId playing(Town.Part part) {
        return Optional.ofNullable(parts.get(part)).orElseThrow();
    }

    PersonId person(String name) {
        return add(names.fixed(name), YEARS_OF_LEADERS);
    }

    PersonId add(Names.Name name, int years) {
        var id = new PersonId(named(name.email()));
        people.add(new Person(
                id,
                name.given(),
                name.family(),
                name.email(),
                Optional.of(calendar.monthsBefore(3 + 12 * years).withDayOfMonth(1))));
        return id;
    }

    void employ(PersonId person, UnitId group, int sharePercent, LocalDate since) {
        employments.add(new Employment(person, group, sharePercent, Optional.of(formOf(since)), since, LocalDate.MAX));
    }

    /** Substitutes and consultants are among those who came last. */
    private Form formOf(LocalDate since) {
        return since.isBefore(calendar.monthsBefore(36))
                ? Form.PERMANENT
                : employments.size() % 2 == 0 ? Form.CONSULTANT : Form.TEMPORARY;
    }

    void grant(PersonId person, Role role, UnitId unit) {
        grant(person, role, unit, calendar.monthsBefore(60), LocalDate.MAX);
    }

    void grant(PersonId person, Role role, UnitId unit, LocalDate from, LocalDate to) {
        roles.add(new RoleGrant(person, role, unit, from, to));
    }

    UnitId unit(UnitKind kind, String name, Optional<UnitId> parent) {
        var id = new UnitId(named(name));
        units.add(new Unit(id, kind, name, parent));
        return id;
    }

    /** The same in every demonstration, so that an address noted in one leads somewhere in the next. */
    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("ekdala/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
