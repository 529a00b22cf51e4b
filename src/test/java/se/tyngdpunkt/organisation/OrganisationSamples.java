package se.tyngdpunkt.organisation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.organisation.domain.Leave;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.MunicipalityCodes;

/**
 * A municipality for tests, grown line by line: {@code var sjöby = aMunicipality(); var group = sjöby.group("Mottagning",
 * sjöby.unit("Barn", sjöby.department("Socialförvaltningen"))); var alva = sjöby.worker("Alva Lind", group);}. Everything
 * holds from {@link #SINCE} unless a date is given. {@link #organisation()} answers from memory and follows later changes;
 * {@link #putInto(Furnishing)} writes the same to a database.
 */
public final class OrganisationSamples {

    public static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    final Municipality municipality;
    final List<Unit> units = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final List<Employment> employments = new ArrayList<>();
    final List<RoleGrant> roles = new ArrayList<>();
    final List<Leave> leaves = new ArrayList<>();
    LocalDate today = TODAY;

    private OrganisationSamples(Municipality municipality) {
        this.municipality = municipality;
    }

    public static OrganisationSamples aMunicipality() {
        return new OrganisationSamples(
                new Municipality(MunicipalityId.fresh(), "Sjöby kommun", MunicipalityCodes.next()));
    }

    public MunicipalityId id() {
        return municipality.id();
    }

    public OrganisationSamples on(LocalDate day) {
        today = day;
        return this;
    }

    public UnitId department(String name) {
        return add(UnitKind.DEPARTMENT, name, Optional.empty());
    }

    public UnitId area(String name, UnitId parent) {
        return add(UnitKind.AREA, name, Optional.of(parent));
    }

    public UnitId unit(String name, UnitId parent) {
        return add(UnitKind.UNIT, name, Optional.of(parent));
    }

    public UnitId group(String name, UnitId parent) {
        return add(UnitKind.GROUP, name, Optional.of(parent));
    }

    /** A person without workplace or role; the last word of the name is her family name. */
    public PersonId person(String name) {
        var id = PersonId.fresh();
        int space = name.lastIndexOf(' ');
        var given = name.substring(0, space);
        var family = name.substring(space + 1);
        people.add(new Person(id, given, family, addressOf(name), Optional.of(LocalDate.of(2015, 9, 1))));
        return id;
    }

    /** A full-time case worker. */
    public PersonId worker(String name, UnitId group) {
        return worker(name, group, 100);
    }

    public PersonId worker(String name, UnitId group, int sharePercent) {
        var person = person(name);
        employ(person, group, sharePercent, SINCE, LocalDate.MAX);
        return person;
    }

    /** A person with one role and no employment of her own. */
    public PersonId holder(String name, Role role, UnitId unit) {
        var person = person(name);
        grant(person, role, unit);
        return person;
    }

    public void employ(PersonId person, UnitId unit, int sharePercent, LocalDate from, LocalDate to) {
        employments.add(new Employment(person, unit, sharePercent, from, to));
    }

    /** Answered from memory; a database is told of it through the deeds. */
    public void away(PersonId person, LocalDate from, LocalDate to) {
        leaves.add(new Leave(person, from, to));
    }

    /** Answered from memory; a database is told of it through the deeds. */
    public void protect(PersonId person, String givenName, String familyName) {
        people.replaceAll(one -> one.id().equals(person)
                ? new Person(person, givenName, familyName, one.email(), one.professionSince(), true)
                : one);
    }

    public void grant(PersonId person, Role role, UnitId unit) {
        grant(person, role, unit, SINCE, LocalDate.MAX);
    }

    public void grant(PersonId person, Role role, UnitId unit, LocalDate from, LocalDate to) {
        roles.add(new RoleGrant(person, role, unit, from, to));
    }

    /** Takes all roles of that kind from the person, as an administrator would. */
    public void endRole(PersonId person, Role role) {
        roles.removeIf(grant -> grant.person().equals(person) && grant.role() == role);
    }

    public SignedIn signedIn(PersonId person) {
        return new SignedIn(id(), person);
    }

    public Viewer viewer(PersonId person) {
        return organisation().viewer(signedIn(person));
    }

    public Organisation organisation() {
        return new OrganisationInMemory(this);
    }

    public Furnishing.Layout layout() {
        return new Furnishing.Layout(units, SINCE, people, employments, roles);
    }

    /** Writes everything so far to the database, once. */
    public OrganisationSamples putInto(Furnishing furnishing) {
        MunicipalityScope.in(id(), () -> furnishing.furnish(municipality, layout()));
        return this;
    }

    public Municipality municipality() {
        return municipality;
    }

    private UnitId add(UnitKind kind, String name, Optional<UnitId> parent) {
        var id = UnitId.fresh();
        units.add(new Unit(id, kind, name, parent));
        return id;
    }

    private String addressOf(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z ]", "")
                .replace(' ', '.');
        long namesakes = people.stream()
                .filter(person -> person.email().startsWith(plain))
                .count();
        return plain + (namesakes == 0 ? "" : "." + namesakes) + "@sjoby.example";
    }
}
