package se.tyngdpunkt.shared.personal;

import java.util.Map;

/** What a module keeps about a person as it stands in its tables; whoever tells it reads it there. */
public interface StoredRecords {

    /** Lower comes first, among {@link PersonalRecords} too. */
    int order();

    /** For each section a statement that names its columns as the section does, and asks for a {@code :person} in a {@code :municipality}. */
    Map<Section, String> statements();
}
