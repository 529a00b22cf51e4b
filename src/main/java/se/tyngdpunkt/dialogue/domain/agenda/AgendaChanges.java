package se.tyngdpunkt.dialogue.domain.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

/** What a pair has struck out of the suggested agenda, and added. */
public interface AgendaChanges {

    /** What the rules suggested when the talk was held; nothing of talks held before that was kept. */
    Optional<KeptAgenda> kept(MeasurementId measurement);

    void keep(MeasurementId measurement, KeptAgenda suggested);

    Set<String> struck(MeasurementId measurement);

    void strike(MeasurementId measurement, String key, PersonId by);

    void restore(MeasurementId measurement, String key);

    /** In the order they were added; they belong to the pair, as the notes do. */
    List<AgendaItem.Own> own(MeasurementId measurement, PersonId leader);

    /** The same id twice is one item. */
    void add(MeasurementId measurement, PersonId leader, AgendaItem.Own item, Instant at);
}
