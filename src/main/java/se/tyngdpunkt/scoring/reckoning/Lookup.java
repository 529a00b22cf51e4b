package se.tyngdpunkt.scoring.reckoning;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Part.TimeLimit;
import se.tyngdpunkt.instrument.rule.Value.Gathered;
import se.tyngdpunkt.scoring.reckoning.Result.Kept;
import se.tyngdpunkt.scoring.reckoning.Scorer.PeopleSum;

/** What values and conditions ask of the results around them. */
interface Lookup {

    Outcome measure(String key, Scope scope);

    Outcome part(String part, String measure, Scope scope);

    Outcome norm(String key, boolean share, Scope scope);

    Outcome baseline(String name, Scope scope);

    Optional<String> band(String bands, Scope scope);

    Kept limit(String key, Scope scope);

    List<TimeLimit> timeLimits(String list);

    /** What is known beforehand of a sum over people. */
    Optional<PeopleSum> summed(Gathered gathered);
}
