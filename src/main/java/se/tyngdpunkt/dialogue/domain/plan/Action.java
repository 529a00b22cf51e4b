package se.tyngdpunkt.dialogue.domain.plan;

import java.time.LocalDate;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

/**
 * One action of a worker's plan.
 *
 * @param measurement the talk it was proposed in
 * @param revision grows with every change, so that two who change at once are told
 */
public record Action(
        ActionId id, MeasurementId measurement, PersonId worker, Intent intent, Progress progress, int revision) {

    public static Action propose(ActionId id, MeasurementId measurement, PersonId worker, Intent intent) {
        return new Action(id, measurement, worker, intent, new Progress.Proposed(), 0);
    }

    /** Its due day has passed and it is not done. */
    public boolean isOverdue(LocalDate today) {
        return progress instanceof Progress.Promised && intent.due().isBefore(today);
    }

    /** Done, and the day of looking back has come. */
    public boolean isToFollowUp(LocalDate today) {
        return progress instanceof Progress.Done && !today.isBefore(intent.check());
    }

    public boolean isResponsible(PersonId person) {
        return intent.responsible().equals(person);
    }

    Action with(Intent changed) {
        return new Action(id, measurement, worker, changed, progress, revision + 1);
    }

    Action with(Progress changed) {
        return new Action(id, measurement, worker, intent, changed, revision + 1);
    }
}
