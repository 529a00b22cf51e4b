package se.tyngdpunkt.measurement.domain.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.UnitFigures;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
class ReadUnitFigures implements UnitFigures, ReportsOfRound {

    private final ReportingUnits units;
    private final UnitReports reports;
    private final Instruments instruments;
    private final Organisation organisation;

    ReadUnitFigures(ReportingUnits units, UnitReports reports, Instruments instruments, Organisation organisation) {
        this.units = units;
        this.reports = reports;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    @Override
    public List<Unit> unitsIn(Round round) {
        return units.of(round);
    }

    @Override
    public List<Reported> of(UnitId unit) {
        return reports.ofUnit(unit).stream()
                .flatMap(
                        report -> report
                                .sent()
                                .flatMap(sent -> units.round(report.round()).map(round -> reported(round, sent)))
                                .stream())
                .sorted(Comparator.comparing(Reported::round, Round.OLDEST_FIRST))
                .toList();
    }

    private Reported reported(Round round, UnitReport.Sent sent) {
        return new Reported(
                round,
                instruments.byId(round.instrument()).orElseThrow(),
                sent.typed(),
                sent.reckoned(),
                sent.by(),
                sent.at());
    }

    @Override
    public List<Line> lines(Viewer viewer, Round round) {
        return units.of(round).stream()
                .map(unit -> new Line(
                        unit,
                        sent(round, unit).map(UnitReport.Sent::at),
                        organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, unit.id())))
                .toList();
    }

    @Override
    public List<Unit> missing(Round round) {
        return units.of(round).stream()
                .filter(unit -> sent(round, unit).isEmpty())
                .toList();
    }

    private Optional<UnitReport.Sent> sent(Round round, Unit unit) {
        return reports.of(round.id(), unit.id()).flatMap(UnitReport::sent);
    }
}
