package se.tyngdpunkt.measurement.domain.earlier;

import java.time.Instant;
import java.util.Map;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews;
import se.tyngdpunkt.measurement.tallies.FiguresMade;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/**
 * Deletes an imported round whole, until its figures are published: two published sets of the same people, a few answers apart,
 * would tell those answers.
 */
@UseCase
public class WithdrawImport {

    private final RoundBook rounds;
    private final RoundOverviews overviews;
    private final FiguresMade figures;
    private final EarlierBook book;
    private final Events events;

    WithdrawImport(RoundBook rounds, RoundOverviews overviews, FiguresMade figures, EarlierBook book, Events events) {
        this.rounds = rounds;
        this.overviews = overviews;
        this.figures = figures;
        this.book = book;
        this.events = events;
    }

    public Outcome<RoundId> withdraw(Viewer viewer, RoundId id) {
        var round = rounds.locked(id).orElseThrow(NotFound::new);
        if (!overviews.one(viewer, id).mayKeep()) {
            throw new Forbidden();
        }
        if (!round.imported()) {
            return Outcome.refusedAsItStands("measurement.earlier.problem.not-imported");
        }
        if (!figures.since(Map.of(id, Instant.EPOCH)).isEmpty()) {
            return Outcome.refusedAsItStands("measurement.earlier.problem.published");
        }
        if (!book.drop(id)) {
            return Outcome.refusedAsItStands("measurement.earlier.problem.tried");
        }
        events.tell(Deed.of(viewer.signedIn(), "measurement.round-withdrawn", id.value()));
        return Outcome.done(id);
    }
}
