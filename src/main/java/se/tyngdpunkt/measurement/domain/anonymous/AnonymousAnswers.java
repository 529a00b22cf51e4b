package se.tyngdpunkt.measurement.domain.anonymous;

import java.util.List;
import java.util.Map;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Where the answers of anonymous rounds are kept, apart from who has taken part. There is no way from one to the other. */
public interface AnonymousAnswers {

    /** Whether answers are still taken; if so the round does not close until the transaction ends. */
    boolean areTakenIn(RoundId round);

    /** Notes that she has taken part; false if she already has. */
    boolean takePart(MeasurementId participation);

    default void add(Round round, UnitId group, Map<String, String> answers) {
        addAll(round, List.of(new OfGroup(group, answers)));
    }

    void addAll(Round round, List<OfGroup> answers);

    /** What somebody in a group answered, by the names of the fields. */
    record OfGroup(UnitId group, Map<String, String> answers) {}

    /** Puts all of a round's answers back anew, with new ids and in an order by chance. */
    void shuffle(RoundId round);

    /** In an order that says nothing of when. */
    List<PersonId> tookPart(RoundId round);
}
