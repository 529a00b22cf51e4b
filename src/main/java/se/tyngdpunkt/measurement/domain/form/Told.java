package se.tyngdpunkt.measurement.domain.form;

import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.Occasion;

/**
 * A submitted measurement, read and scored by the version it was answered in.
 *
 * @param revision grows whenever the measurement changes
 */
public record Told(MeasurementHead head, int revision, Round round, Occasion occasion) {

    public static Told of(Measured measured, InstrumentVersion version) {
        var answers = AnswerReading.of(version.instrument(), measured.typed()).answers();
        return new Told(measured.head(), measured.revision(), measured.round(), Occasion.of(version, answers));
    }

    public InstrumentVersion version() {
        return occasion.version();
    }

    public Answers answers() {
        return occasion.answers();
    }

    public Explained score() {
        return occasion.explained();
    }
}
