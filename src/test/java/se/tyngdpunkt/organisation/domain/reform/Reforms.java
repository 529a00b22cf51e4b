package se.tyngdpunkt.organisation.domain.reform;

import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.change.ChangeLog;
import se.tyngdpunkt.organisation.domain.change.Timeline;
import se.tyngdpunkt.organisation.history.Lineage;

/** What changes units and what can be read of it, so that a test asks for one thing. */
@Component
record Reforms(
        Furnishing furnishing,
        Organisation organisation,
        ReformUnits reform,
        MovePerson move,
        UndoChange undo,
        ChangeLog log,
        Timeline timeline,
        Lineage lineage,
        Register register) {}
