package se.tyngdpunkt.dialogue.domain.agenda;

import java.util.Optional;
import se.tyngdpunkt.dialogue.domain.plan.Actions;
import se.tyngdpunkt.dialogue.domain.talk.HeldTalk;
import se.tyngdpunkt.measurement.picture.Pictures;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** Keeps what the rules suggested, in the moment the talk is held: what the two spoke of stays what it was. */
@UseCase
public class KeepAgenda {

    private final AgendaChanges agenda;
    private final Actions actions;
    private final Pictures pictures;
    private final Organisation organisation;

    public KeepAgenda(AgendaChanges agenda, Actions actions, Pictures pictures, Organisation organisation) {
        this.agenda = agenda;
        this.actions = actions;
        this.pictures = pictures;
        this.organisation = organisation;
    }

    public void keep(Viewer viewer, HeldTalk talk) {
        var picture = pictures.of(viewer, talk.measurement(), "dialogue.talk");
        var open = actions.openBeside(talk);
        var suggested = Agenda.suggested(open, Optional.of(picture), organisation.today());
        agenda.keep(talk.measurement(), KeptAgenda.of(suggested));
    }
}
