package se.tyngdpunkt.measurement.domain.retention;

import java.time.Clock;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.contest.Contests;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/**
 * Deletes the rows of cases that have ended from measurements as old as the municipality has decided, with the words of
 * objections to them, and what was never sent in rounds as old; running it again deletes nothing more. An objection that has
 * waited longer than that falls: without its rows nothing can be reckoned anew. Each measurement is noted as a deed of whoever
 * put the decision here. What somebody changes meanwhile is left to the next night.
 */
@UseCase
public class DeleteEndedRows {

    private final EndedRows ended;
    private final KeptRows rows;
    private final Contests contests;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    DeleteEndedRows(
            EndedRows ended, KeptRows rows, Contests contests, Organisation organisation, Events events, Clock clock) {
        this.ended = ended;
        this.rows = rows;
        this.contests = contests;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    public void delete() {
        rows.rule().ifPresent(rule -> {
            var found = ended.find(rule.rounds());
            for (var one : found.sent()) {
                var head = one.measured().head();
                var isContested = one.byReason().containsKey(WhyDeleted.NEVER_ANSWERED);
                if (rows.delete(one.measured(), one.fields(), isContested, clock.instant())) {
                    contests.drop(head.id());
                    tell(rule, head.id(), head.person());
                }
            }
            rows.deleteUnsent(found.old(), organisation.today())
                    .forEach((measurement, person) -> tell(rule, measurement, person));
            rows.deleteObjections();
        });
    }

    private void tell(RetentionRule rule, MeasurementId measurement, PersonId person) {
        var by = new SignedIn(organisation.municipality().id(), rule.by());
        events.tell(Deed.of(by, "measurement.rows-deleted", measurement.value())
                .about(person)
                .because(rule.decision()));
    }
}
