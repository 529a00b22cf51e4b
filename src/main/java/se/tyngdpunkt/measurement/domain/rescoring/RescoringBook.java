package se.tyngdpunkt.measurement.domain.rescoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.rescoring.Rescoring;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.shared.PersonId;

/** Where re-scorings are worked off. Everything is within the municipality in scope. */
public interface RescoringBook {

    /** Nobody else in the municipality asks for one until the transaction ends. */
    void lock();

    int askedOf(RoundId round);

    /** How many have sent their answers in a round. */
    int sent(RoundId round);

    void add(Rescoring rescoring, PersonId by);

    /** One that waits, locked until the transaction ends. */
    Optional<Rescoring> waiting(RescoringId id);

    /** What comes of each of the answers that come next, so many at most, worked out as it is read: only one is held at a time. */
    <T> List<T> next(Rescoring rescoring, int most, Function<KeptAnswers, T> each);

    /** Keeps what came of them and that everybody up to there has been gone through. */
    void keep(Rescoring rescoring, List<Rescored> rescored, UUID upTo);

    /** Nobody is left. */
    void complete(RescoringId id);
}
