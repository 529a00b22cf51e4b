package se.tyngdpunkt.organisation.history;

import java.time.LocalDate;
import java.util.List;
import se.tyngdpunkt.organisation.Employment;

/** Who has worked where. */
public interface PastPlaces {

    /** Every place that anybody had on any of those days, the largest share first. */
    List<Employment> during(LocalDate first, LocalDate last);
}
