package se.tyngdpunkt.measurement.domain.own;

import se.tyngdpunkt.measurement.domain.own.KeptBeside.Counts;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Tells a worker how much there is of her own measurements, without reading them. */
@UseCase
public class CountOwnPapers {

    private final KeptBeside beside;

    CountOwnPapers(KeptBeside beside) {
        this.beside = beside;
    }

    public Counts count(SignedIn who) {
        return beside.counts(who.person());
    }
}
