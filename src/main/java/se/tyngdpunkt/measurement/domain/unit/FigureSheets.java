package se.tyngdpunkt.measurement.domain.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.unit.ReportingUnits.Reporting;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.reckoning.Subject;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** The figures of a manager's own units: what she is to report, and what she has. */
@UseCase
public class FigureSheets {

    private final ReportingUnits units;
    private final UnitReports reports;
    private final Instruments instruments;
    private final Organisation organisation;

    FigureSheets(ReportingUnits units, UnitReports reports, Instruments instruments, Organisation organisation) {
        this.units = units;
        this.reports = reports;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    public FigureSheet one(Viewer viewer, RoundId round, UnitId unit) {
        return sheet(units.require(viewer, round, unit));
    }

    /** Of every unit of hers in an open round, the earliest last day first. */
    public List<FigureSheet> inHand(Viewer viewer) {
        return units.inHand(viewer).stream().map(this::sheet).toList();
    }

    private FigureSheet sheet(Reporting reporting) {
        var round = reporting.round();
        var version = instruments.byId(round.instrument()).orElseThrow();
        var unit = reporting.unit().id();
        return new FigureSheet(
                round,
                reporting.unit(),
                version,
                reports.of(round.id(), unit).orElseGet(() -> UnitReport.blank(round.id(), unit)),
                earlier(round, version, unit).reduce((_, later) -> later),
                reporting.isOpen());
    }

    /** Every earlier report that this one may be compared with, the oldest first. */
    private Stream<FigureSheet.Earlier> earlier(Round round, InstrumentVersion version, UnitId unit) {
        return reports.ofUnit(unit).stream()
                .flatMap(report -> units
                        .round(report.round())
                        .filter(before -> before.isBefore(round))
                        .filter(before -> version.isComparableWith(
                                instruments.byId(before.instrument()).orElseThrow()))
                        .flatMap(before -> report.sent().map(sent -> new FigureSheet.Earlier(before, sent)))
                        .stream())
                .sorted(Comparator.comparing(FigureSheet.Earlier::round, Round.OLDEST_FIRST));
    }

    /** As the model looks back on them, to see what has lasted. */
    List<Subject.Earlier> lookedBackOn(FigureSheet sheet) {
        return earlier(sheet.round(), sheet.version(), sheet.unit().id())
                .map(before -> before.sent().reckoned().asEarlier(dayOf(before)))
                .toList();
    }

    private LocalDate dayOf(FigureSheet.Earlier before) {
        return organisation.dayOf(before.sent().at());
    }
}
