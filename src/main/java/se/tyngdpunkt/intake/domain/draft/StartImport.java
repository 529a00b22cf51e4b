package se.tyngdpunkt.intake.domain.draft;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.measurement.earlier.EarlierRounds;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.sheet.Headings;
import se.tyngdpunkt.organisation.domain.sheet.SheetReading;
import se.tyngdpunkt.shared.Sha256;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.text.Cut;
import se.tyngdpunkt.shell.Problems;

/** Reads a file and keeps it until its approval, without what must not be taken in. */
@UseCase
public class StartImport {

    private static final int LONGEST_NAME = 100;

    private final OfferedModels models;
    private final EarlierRounds rounds;
    private final SheetReading reading;
    private final Drafts drafts;
    private final Clock clock;

    StartImport(OfferedModels models, EarlierRounds rounds, SheetReading reading, Drafts drafts, Clock clock) {
        this.models = models;
        this.rounds = rounds;
        this.reading = reading;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The file that is kept, or what hinders it. */
    public record Started(Optional<UUID> draft, Problems problems) {

        static Started hindered(Problems problems) {
            return new Started(Optional.empty(), problems);
        }
    }

    public Started start(Viewer viewer, Terms terms, String name, byte[] file) {
        var version = models.version(terms.version());
        if (version.isEmpty()) {
            return Started.hindered(Problems.at("model", "measurement.round.problem.model"));
        }
        var digest = Sha256.hexOf(file);
        var round = terms.round(version.get(), plain(name), digest);
        var problems = rounds.hindrances(viewer, round);
        if (!problems.isEmpty()) {
            return Started.hindered(problems);
        }
        var sheet = reading.read(file);
        if (sheet.isEmpty()) {
            return Started.hindered(Problems.at("file", "intake.start.not-a-table"));
        }
        if (sheet.get().headingRow().isEmpty()) {
            return Started.hindered(Problems.at("file", "intake.start.no-rows"));
        }
        var asked = Question.headings(Question.of(round));
        var headings = Headings.of(sheet.get(), asked);
        var draft = new Draft(
                UUID.randomUUID(),
                terms,
                round.file(),
                digest,
                Optional.empty(),
                reading.kept(headings.withoutPrivate(sheet.get(), asked)),
                headings.privateIn(sheet.get(), asked));
        drafts.keep(draft, viewer.person(), clock.instant());
        return new Started(Optional.of(draft.id()), Problems.NONE);
    }

    private static String plain(String name) {
        return Cut.to(LONGEST_NAME, name.replaceAll("[\\p{Cc}\\p{Cs}]", "").strip());
    }
}
