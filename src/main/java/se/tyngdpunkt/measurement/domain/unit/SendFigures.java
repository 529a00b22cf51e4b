package se.tyngdpunkt.measurement.domain.unit;

import java.time.Clock;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Scoring;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Reports a unit's figures as they stand, or reports them anew in place of what was sent before. */
@UseCase
public class SendFigures {

    private final FigureSheets sheets;
    private final UnitReports reports;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    SendFigures(FigureSheets sheets, UnitReports reports, Organisation organisation, Events events, Clock clock) {
        this.sheets = sheets;
        this.reports = reports;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** What came of sending. */
    public sealed interface Sent {

        /** It is reported; also when it already was, with the same figures. */
        record Done() implements Sent {}

        /** Something is missing or wrong in what stands there. */
        record Incomplete(AnswerReading reading) implements Sent {}

        /** Something else stands there than what she saw. */
        record Overtaken() implements Sent {}

        /** The round has closed meanwhile. */
        record TooLate() implements Sent {}
    }

    /** Sends what stands in that revision. */
    public Sent send(Viewer viewer, RoundId round, UnitId unit, int revision) {
        var sheet = sheets.one(viewer, round, unit);
        if (!sheet.isOpen()) {
            return new Sent.TooLate();
        }
        var version = sheet.version();
        var today = organisation.today();
        var reading = AnswerReading.ofUnit(version.instrument(), sheet.report().typed(), today);
        if (!reading.maySubmit()) {
            return new Sent.Incomplete(reading);
        }
        var read = reading.answers().typed(version.instrument());
        if (sheet.report().sent().filter(sent -> sent.typed().equals(read)).isPresent()
                && sheet.report().says(read)) {
            return new Sent.Done();
        }
        var reckoned =
                Scoring.reckonUnit(version, sheet.unit().name(), reading.answers(), today, sheets.lookedBackOn(sheet));
        if (!reports.send(round, unit, revision, read, reckoned, viewer.person(), clock.instant())) {
            return new Sent.Overtaken();
        }
        events.tell(Deed.of(viewer.signedIn(), "measurement.unit-reported", unit.value()));
        return new Sent.Done();
    }
}
