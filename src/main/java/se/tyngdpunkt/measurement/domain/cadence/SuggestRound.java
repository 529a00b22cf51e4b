package se.tyngdpunkt.measurement.domain.cadence;

import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Suggests when a part of the organisation has its next round by a model. */
@UseCase
public class SuggestRound {

    private final Rounds rounds;
    private final Instruments instruments;
    private final Organisation organisation;

    SuggestRound(Rounds rounds, Instruments instruments, Organisation organisation) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    public NextRound suggest(InstrumentVersion model, UnitId place) {
        var beside = Beside.of(organisation, place, rounds.all());
        var today = organisation.today();
        var validFrom = model.instrument().validFrom();
        return NextRound.of(
                model.instrument().way(),
                beside.by(model, instruments),
                beside,
                validFrom.isAfter(today) ? validFrom : today);
    }
}
