package se.tyngdpunkt.measurement.domain.rescoring;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.rescoring.AskRescoring;
import se.tyngdpunkt.measurement.rescoring.Comparing;
import se.tyngdpunkt.measurement.rescoring.Rescoring;
import se.tyngdpunkt.measurement.rescoring.RescoringAsked;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.measurement.rescoring.Rescorings;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** A method owner asks for a closed round by another key; everybody who does is in the audit trail. */
@UseCase
class AskForRescoring implements AskRescoring {

    private final RescoringBook book;
    private final Rescorings rescorings;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    AskForRescoring(
            RescoringBook book,
            Rescorings rescorings,
            RoundBook rounds,
            Instruments instruments,
            Organisation organisation,
            Events events,
            Clock clock) {
        this.book = book;
        this.rescorings = rescorings;
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Asked ask(Viewer viewer, UUID subject, RoundId id, InstrumentVersion by) {
        book.lock();
        var round = rounds.round(id)
                .filter(one -> organisation.hasRoleOver(viewer, Role.METHOD_OWNER, one.unit()))
                .orElseThrow(NotFound::new);
        if (!round.hasItsAnswers()) {
            return new Asked.AnswersDeleted();
        }
        var older = instruments.byId(round.instrument()).orElseThrow().instrument();
        if (round.state() != RoundState.CLOSED
                || round.isAnonymous()
                || !new Comparing(older, by.instrument()).fits()) {
            return new Asked.DoesNotFit();
        }
        if (rescorings.askedFor(subject) >= MOST || book.askedOf(id) >= MOST) {
            return new Asked.TooMany();
        }
        var now = clock.instant();
        var rescoring = new Rescoring(
                RescoringId.fresh(),
                subject,
                id,
                by.text(),
                Rescoring.State.WAITING,
                book.sent(id),
                0,
                now,
                now.plus(Duration.ofDays(DAYS)));
        book.add(rescoring, viewer.person());
        events.tell(new RescoringAsked(viewer.signedIn().municipality(), rescoring.id()));
        events.tell(Deed.of(viewer.signedIn(), "measurement.rescoring-asked", id.value()));
        return new Asked.Started(rescoring.id());
    }
}
