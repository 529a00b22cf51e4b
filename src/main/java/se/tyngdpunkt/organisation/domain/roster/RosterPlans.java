package se.tyngdpunkt.organisation.domain.roster;

import java.util.List;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.sheet.Disguise;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;

/** Makes the plan of a sheet as things stand now. */
final class RosterPlans {

    private final Organisation organisation;
    private final Records records;

    RosterPlans(Organisation organisation, Records records) {
        this.organisation = organisation;
        this.records = records;
    }

    RosterOutcome of(Viewer viewer, Sheet sheet) {
        var today = organisation.today();
        var disguise = new Disguise(records.withProtectedIdentity());
        var reader = new RosterReader(today).read(disguise.overOurs(sheet));
        if (!reader.faults().isEmpty()) {
            return new RosterOutcome.Faulty(reader.faults());
        }
        var planner = new RosterPlanner(viewer.person(), today, known(reader.rows()));
        var plan = planner.plan(reader.rows());
        return planner.faults().isEmpty()
                ? new RosterOutcome.Planned(plan)
                : new RosterOutcome.Faulty(planner.faults());
    }

    private Known known(List<RosterRow> rows) {
        var emails = rows.stream()
                .flatMap(row -> row.someone().stream())
                .map(RosterRow.Someone::email)
                .distinct()
                .toList();
        var people = records.withEmails(emails);
        var ids = people.stream().map(Person::id).toList();
        var today = organisation.today();
        return new Known(
                organisation.wholeTree(),
                people,
                records.employmentsFrom(ids, today),
                records.rolesFrom(ids, today),
                records.closingAfter(today));
    }
}
