package se.tyngdpunkt.shared.personal;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.SequencedMap;
import se.tyngdpunkt.shared.SignedIn;

/** What a module keeps about a person, filled by the module itself; told to her alone, and only what she may see of it. */
public interface PersonalRecords {

    /** Lower comes first. */
    int order();

    /** Tells all of it, section after section; asks for no more of it at a time than it tells. */
    void tell(SignedIn who, Locale language, Telling to);

    /**
     * How many rows it would tell of each kind, in the same order, without reading them; of what is reckoned anew each time it is
     * told, only that there is such.
     */
    SequencedMap<String, OptionalInt> count(SignedIn who);
}
