package se.tyngdpunkt.organisation.domain.view;

import java.util.List;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.shared.UseCase;

/** People by a part of their name or address. */
@UseCase
public class FindPeople {

    public static final int MOST = 50;

    private static final int LONGEST = 100;

    private final Records records;

    FindPeople(Records records) {
        this.records = records;
    }

    /** At most {@link #MOST} and one, which tells that there are more. */
    public List<Person> find(Viewer viewer, String typed) {
        Permission.toLookAfterPeople(viewer);
        var words = Reading.tidy(typed).replace("\0", "");
        return words.length() > LONGEST ? List.of() : records.search(words, MOST + 1);
    }
}
