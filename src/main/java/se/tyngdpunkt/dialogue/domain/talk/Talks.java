package se.tyngdpunkt.dialogue.domain.talk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.MeasurementId;

/** Where talks are kept. */
public interface Talks {

    Optional<Talk> find(MeasurementId measurement);

    List<Talk> of(Collection<MeasurementId> measurements);

    /** The talk to change, kept from others until the transaction ends; {@code begun} is kept when there is none yet. */
    Talk toChange(OpenTalk begun);

    void save(Talk talk);

    void noteReopened(MeasurementId measurement, Reopening reopening);

    /** The first one first. */
    List<Reopening> reopenings(MeasurementId measurement);
}
