package se.tyngdpunkt.organisation.domain.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Leave;
import se.tyngdpunkt.organisation.domain.Leaves;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** One person: where she works and has worked, when she is away, which roles she has and has had, and who may see her. */
@UseCase
public class SeePerson {

    private final Organisation organisation;
    private final Records records;
    private final Leaves leaves;

    SeePerson(Organisation organisation, Records records, Leaves leaves) {
        this.organisation = organisation;
        this.records = records;
        this.leaves = leaves;
    }

    public View see(Viewer viewer, PersonId id) {
        Permission.toLookAfterPeople(viewer);
        var person = organisation.person(id).orElseThrow(NotFound::new);
        var employments = records.employmentsEver(id);
        var roles = records.rolesEver(id);
        var over = organisation.rolesOver(id);
        var units = organisation.units(Stream.of(
                        employments.stream().map(Employment::unit),
                        roles.stream().map(RoleGrant::unit),
                        over.stream().map(RoleGrant::unit))
                .flatMap(each -> each)
                .distinct()
                .toList());
        return new View(
                person,
                employments,
                leaves.ever(id),
                roles.stream()
                        .filter(grant -> grant.from().isBefore(grant.to()))
                        .toList(),
                Holder.of(
                        over,
                        organisation.people(over.stream().map(RoleGrant::person).toList())),
                units,
                organisation.today(),
                viewer.isPerson(id));
    }

    /** The person as an administrator sees her. */
    public record View(
            Person person,
            List<Employment> employments,
            List<Leave> leaves,
            List<RoleGrant> roles,
            List<Holder> seenBy,
            Map<UnitId, Unit> units,
            LocalDate today,
            boolean isViewer) {

        public String nameOf(UnitId unit) {
            return Optional.ofNullable(units.get(unit)).map(Unit::name).orElse("–");
        }

        /** Whether an end can still be set or brought forward. */
        public boolean isOpen(LocalDate to) {
            return to.isAfter(today);
        }
    }
}
