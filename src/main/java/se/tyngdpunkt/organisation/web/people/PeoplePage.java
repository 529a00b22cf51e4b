package se.tyngdpunkt.organisation.web.people;

import java.util.List;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.domain.view.FindPeople;

/** People found by name or address. */
public record PeoplePage(String words, List<Person> found) {

    public boolean isCut() {
        return found.size() > FindPeople.MOST;
    }

    public List<Person> people() {
        return isCut() ? found.subList(0, FindPeople.MOST) : found;
    }
}
