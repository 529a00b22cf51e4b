package se.tyngdpunkt.measurement.domain.unit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/**
 * Saves what a manager has typed so far, right or wrong, so that nothing is lost; what may not be kept at all is left out,
 * and what stood there before stays. Saving is no deed, and what has been sent still holds.
 */
@UseCase
public class SaveFigures {

    private final FigureSheets sheets;
    private final UnitReports reports;
    private final Organisation organisation;
    private final Clock clock;

    SaveFigures(FigureSheets sheets, UnitReports reports, Organisation organisation, Clock clock) {
        this.sheets = sheets;
        this.reports = reports;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What came of saving. */
    public sealed interface Saved {

        /**
         * It is kept, as that revision.
         *
         * @param wrong what is wrong in what is typed; what is only missing is not among it
         */
        record Kept(int revision, List<AnswerProblem> wrong) implements Saved {
            public Kept {
                wrong = List.copyOf(wrong);
            }
        }

        /** Another tab, or another manager of the unit, saved first: nothing was changed. */
        record Overtaken() implements Saved {}

        /** The round has closed meanwhile: nothing was changed. */
        record TooLate() implements Saved {}
    }

    /** Saves on top of that revision. */
    public Saved save(Viewer viewer, RoundId round, UnitId unit, int onRevision, Map<String, String> typed) {
        var sheet = sheets.one(viewer, round, unit);
        if (!sheet.isOpen()) {
            return new Saved.TooLate();
        }
        var instrument = sheet.version().instrument();
        var tidy = TypedFigures.of(instrument, typed, sheet.report().typed(), organisation.today());
        var wrong = AnswerReading.ofUnit(instrument, tidy.read(), organisation.today()).problemsOfDraft().stream()
                .filter(problem -> problem.kind() != AnswerProblem.Kind.REASON_MISSING)
                .toList();
        var report = sheet.report();
        if (report.revision() > 0 && report.says(tidy.kept())) {
            return new Saved.Kept(report.revision(), wrong);
        }
        return reports.save(round, unit, onRevision, tidy.kept(), clock.instant())
                ? new Saved.Kept(onRevision + 1, wrong)
                : new Saved.Overtaken();
    }
}
