package se.tyngdpunkt.organisation;

import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Problems;

/** Sets up a municipality with its first department and its first administrator. */
public interface Founding {

    /** To be called within the scope of that new id; who may do this is the caller's to know. */
    Result found(MunicipalityId id, Entry entry);

    /** As typed; the names of the fields are those of the problems. */
    record Entry(
            String municipality, String code, String department, String givenName, String familyName, String email) {}

    sealed interface Result {}

    record Founded(Municipality municipality, UnitId department, PersonId administrator) implements Result {}

    /** Nothing was made; what to mend, in the order of the fields. */
    record Refused(Problems problems) implements Result {}
}
