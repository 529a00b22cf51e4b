package se.tyngdpunkt.organisation.history;

import java.time.LocalDate;
import se.tyngdpunkt.shared.UnitId;

/** Tells what a unit is made of as it stands on a day, of changes that have not been undone. */
public interface Compositions {

    Composition of(UnitId unit, LocalDate today);
}
