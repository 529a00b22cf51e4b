package se.tyngdpunkt.shared.personal;

import java.util.Locale;
import se.tyngdpunkt.shared.SignedIn;

/** What a module keeps about a person, filled by the module itself; told to her alone, and only what she may see of it. */
public interface PersonalRecords {

    /** Lower comes first. */
    int order();

    /** Tells all of it, section after section; asks for no more of it at a time than it tells. */
    void tell(SignedIn who, Locale language, Telling to);
}
