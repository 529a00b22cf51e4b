package se.tyngdpunkt.measurement.domain.anonymous;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.shared.PersonId;

/** Answers of one anonymous round, kept in a list. */
public final class AnonymousAnswersInMemory implements AnonymousAnswers {

    public final List<Map<String, String>> answers = new ArrayList<>();
    public final List<PersonId> people = new ArrayList<>();
    public boolean open = true;
    public int shuffled;
    private final Set<MeasurementId> taken = new HashSet<>();

    @Override
    public boolean areTakenIn(RoundId round) {
        return open;
    }

    @Override
    public boolean takePart(MeasurementId participation) {
        return taken.add(participation);
    }

    @Override
    public void addAll(Round round, List<OfGroup> given) {
        given.forEach(one -> answers.add(one.answers()));
    }

    @Override
    public void shuffle(RoundId round) {
        shuffled++;
    }

    @Override
    public List<PersonId> tookPart(RoundId round) {
        return people;
    }
}
