package se.tyngdpunkt.records.domain.mine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.personal.PersonalRecords;
import se.tyngdpunkt.shared.personal.Telling;

/** All modules' records of whoever is signed in; there is no way to name anybody else. */
final class Collecting {

    private Collecting() {}

    static void collect(List<PersonalRecords> modules, SignedIn who, Locale language, Telling to) {
        modules.stream()
                .sorted(Comparator.comparingInt(PersonalRecords::order))
                .forEach(module -> module.tell(who, language, to));
    }
}
