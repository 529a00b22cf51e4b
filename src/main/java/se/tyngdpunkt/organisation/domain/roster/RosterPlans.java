package se.tyngdpunkt.organisation.domain.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.report.RosterFault;
import se.tyngdpunkt.organisation.domain.report.RosterOutcome;
import se.tyngdpunkt.organisation.domain.sheet.Disguise;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.PersonId;

/** Makes the plan of a sheet as things stand now. */
final class RosterPlans {

    private final Organisation organisation;
    private final Records records;

    RosterPlans(Organisation organisation, Records records) {
        this.organisation = organisation;
        this.records = records;
    }

    /** The plan, or what to mend first. */
    record Planned(Optional<RosterPlan> plan, List<RosterFault> faults) {

        RosterOutcome outcome() {
            return plan.<RosterOutcome>map(made -> new RosterOutcome.Planned(made.report()))
                    .orElseGet(() -> new RosterOutcome.Faulty(faults));
        }
    }

    /** Told now and then how many rows have been read, and how many compared. */
    @FunctionalInterface
    interface Progress {

        void tell(int read, int compared);
    }

    Planned of(PersonId importer, Sheet sheet) {
        return of(importer, sheet, (_, _) -> {});
    }

    Planned of(PersonId importer, Sheet sheet, Progress progress) {
        var today = organisation.today();
        var disguise = new Disguise(records.withProtectedIdentity());
        var reader = new RosterReader(today).read(disguise.overOurs(sheet), read -> progress.tell(read, 0));
        if (!reader.faults().isEmpty()) {
            return new Planned(Optional.empty(), reader.faults());
        }
        var planner = new RosterPlanner(importer, today, known(reader.rows(), disguise.in(sheet)));
        var plan = planner.plan(
                reader.rows(), compared -> progress.tell(reader.rows().size(), compared));
        return planner.faults().isEmpty()
                ? new Planned(Optional.of(plan), List.of())
                : new Planned(Optional.empty(), planner.faults());
    }

    /** Whoever is in the list, in a row that may say nothing of her, is not missing from it. */
    private Known known(List<RosterRow> rows, Set<Person> disguised) {
        var emails = rows.stream()
                .flatMap(row -> row.someone().stream())
                .map(RosterRow.Someone::email)
                .distinct()
                .toList();
        var today = organisation.today();
        var unread = disguised.stream()
                .filter(person -> !emails.contains(person.email()))
                .map(Person::id)
                .collect(Collectors.toSet());
        var employments = records.employmentsFrom(today).stream()
                .filter(each -> !unread.contains(each.person()))
                .toList();
        var people = new LinkedHashMap<PersonId, Person>(
                organisation.people(employments.stream().map(Employment::person).collect(Collectors.toSet())));
        records.withEmails(emails).forEach(person -> people.put(person.id(), person));
        return new Known(
                organisation.wholeTree(),
                List.copyOf(people.values()),
                employments,
                records.rolesFrom(List.copyOf(people.keySet()), today),
                records.closingAfter(today));
    }
}
