package se.tyngdpunkt.dialogue.domain.agreement;

import se.tyngdpunkt.dialogue.domain.agenda.KeepAgenda;
import se.tyngdpunkt.dialogue.domain.plan.AgreePlan;
import se.tyngdpunkt.dialogue.domain.talk.HeldTalk;
import se.tyngdpunkt.measurement.MarkDiscussed;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** What stands once both have spoken: the agenda they had, the plan they made, and that the measurement is discussed. */
@UseCase
public class HoldTalk {

    private final KeepAgenda agenda;
    private final AgreePlan plan;
    private final MarkDiscussed measurements;

    public HoldTalk(KeepAgenda agenda, AgreePlan plan, MarkDiscussed measurements) {
        this.agenda = agenda;
        this.plan = plan;
        this.measurements = measurements;
    }

    public void hold(Viewer viewer, HeldTalk talk) {
        agenda.keep(viewer, talk);
        plan.agree(viewer, talk);
        measurements.discussed(viewer, talk.measurement());
    }
}
