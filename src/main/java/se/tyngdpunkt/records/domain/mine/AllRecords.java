package se.tyngdpunkt.records.domain.mine;

import java.util.List;
import se.tyngdpunkt.shared.personal.PersonalRecords;

/** What all modules keep about people. */
public interface AllRecords {

    /** In the order of the document. */
    List<PersonalRecords> inOrder();
}
