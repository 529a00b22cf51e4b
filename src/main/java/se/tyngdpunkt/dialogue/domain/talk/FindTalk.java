package se.tyngdpunkt.dialogue.domain.talk;

import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** When and with whom, for one of the two; nothing of what is said. */
@UseCase
public class FindTalk {

    private final Talks talks;
    private final Rounds rounds;
    private final Organisation organisation;

    public FindTalk(Talks talks, Rounds rounds, Organisation organisation) {
        this.talks = talks;
        this.rounds = rounds;
        this.organisation = organisation;
    }

    public Talk find(Viewer viewer, MeasurementId measurement) {
        Access.to(measurement, viewer, rounds, organisation);
        return talks.find(measurement).orElseThrow(NotFound::new);
    }
}
