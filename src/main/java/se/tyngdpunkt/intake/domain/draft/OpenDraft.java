package se.tyngdpunkt.intake.domain.draft;

import java.util.HashSet;
import java.util.UUID;
import se.tyngdpunkt.intake.domain.table.Columns;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.measurement.earlier.EarlierRounds;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.sheet.Headings;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.organisation.domain.sheet.SheetReading;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Takes out a kept file again, for whoever brought it and still looks after rounds. */
@UseCase
public class OpenDraft {

    private final Drafts drafts;
    private final Sources sources;
    private final OfferedModels models;
    private final EarlierRounds rounds;
    private final SheetReading reading;

    OpenDraft(Drafts drafts, Sources sources, OfferedModels models, EarlierRounds rounds, SheetReading reading) {
        this.drafts = drafts;
        this.sources = sources;
        this.models = models;
        this.rounds = rounds;
        this.reading = reading;
    }

    /**
     * A file with what is known of it.
     *
     * @param columns as they are told, and until then as they are suggested
     */
    public record Opened(Draft draft, EarlierRound round, Sheet sheet, Headings headings, Columns columns) {

        public boolean isTold() {
            return draft.columns().isPresent();
        }
    }

    public Opened open(Viewer viewer, UUID id) {
        rounds.places(viewer);
        var draft = drafts.find(id, viewer.person()).orElseThrow(NotFound::new);
        var version = models.version(draft.terms().version()).orElseThrow(NotFound::new);
        var round = draft.terms().round(version, draft.file(), draft.digest());
        var sheet = reading.ofKept(draft.content());
        var told = sources.of(version.instrument().key());
        var known = new HashSet<>(Question.headings(Question.of(round)));
        told.forEach(each -> known.addAll(each.keySet()));
        var headings = Headings.of(sheet, known);
        return new Opened(
                draft,
                round,
                sheet,
                headings,
                draft.columns().orElseGet(() -> Columns.suggested(round, headings, told)));
    }
}
