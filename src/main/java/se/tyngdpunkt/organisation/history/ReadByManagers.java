package se.tyngdpunkt.organisation.history;

import java.util.List;
import java.util.Locale;
import se.tyngdpunkt.shared.PersonId;

/** Told by the higher module that measures: the models by which a person has been measured and whose answers her unit's manager reads by name. */
public interface ReadByManagers {

    /** Their titles, each once; none where no manager reads anything of hers. */
    List<String> modelsOf(PersonId person, Locale language);
}
