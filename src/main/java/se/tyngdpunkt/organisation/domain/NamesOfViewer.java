package se.tyngdpunkt.organisation.domain;

import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** The names that every page's head needs, asked in one go. */
public interface NamesOfViewer {

    Names names(PersonId person, Optional<UnitId> unit);

    /** Unit is empty where none was asked for. */
    record Names(String person, String unit, String municipality) {}
}
