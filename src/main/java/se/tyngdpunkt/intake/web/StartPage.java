package se.tyngdpunkt.intake.web;

import java.util.List;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shell.Problems;

/**
 * Where an earlier round is told of and its file chosen.
 *
 * @param offered every model of the municipality and the library
 */
public record StartPage(StartForm form, List<InstrumentVersion> offered, List<Unit> places, Problems problems) {

    public StartPage {
        offered = List.copyOf(offered);
        places = List.copyOf(places);
    }

    /** Those that a table can hold the answers to. */
    public List<InstrumentVersion> models() {
        return offered.stream()
                .filter(version -> EarlierRound.fits(version.instrument()))
                .toList();
    }

    public List<Instrument> hindered() {
        return offered.stream()
                .map(InstrumentVersion::instrument)
                .filter(model -> !EarlierRound.fits(model))
                .toList();
    }

    public List<Privacy> modes() {
        return List.of(Privacy.values());
    }
}
