package se.tyngdpunkt.measurement.web;

import java.util.List;
import se.tyngdpunkt.measurement.domain.unit.FigureSheet;

/** The part of a manager's first page with the figures that her units report in open rounds. */
public record UnitFiguresPart(List<FigureSheet> sheets) {

    public UnitFiguresPart {
        sheets = List.copyOf(sheets);
    }

    public String stateOf(FigureSheet sheet) {
        return sheet.report().sent().isPresent() ? "sent" : sheet.report().revision() > 0 ? "draft" : "not-started";
    }

    public String addressOf(FigureSheet sheet) {
        return "/rounds/" + sheet.round().id().value() + "/units/"
                + sheet.unit().id().value() + "/figures";
    }

    boolean isWaiting() {
        return sheets.stream().anyMatch(sheet -> sheet.report().sent().isEmpty());
    }
}
