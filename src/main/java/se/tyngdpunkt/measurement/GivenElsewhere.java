package se.tyngdpunkt.measurement;

import java.util.Map;

/**
 * What the same kind of case got by the key in the round before, in all groups of it: a slot that the protected results fill,
 * shown to the leader while she scores. Whoever asks may score in the round.
 */
public interface GivenElsewhere {

    /** By {@link KindOfCase#name()}; a kind of which nothing may be told is left out. */
    Map<String, Given> before(Round round);

    /**
     * Each worker counts once for a kind of case, with what she was given most often.
     *
     * @param workers how many got each answer, by the answer as it is typed
     */
    record Given(Round round, Map<String, Integer> workers) {

        public Given {
            workers = Map.copyOf(workers);
        }
    }
}
