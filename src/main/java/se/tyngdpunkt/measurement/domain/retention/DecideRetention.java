package se.tyngdpunkt.measurement.domain.retention;

import java.time.Clock;
import java.util.Optional;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.text.FreeText;

/** Puts the municipality's decision here on how long rows of ended cases are kept: its method owner or administrator does. */
@UseCase
public class DecideRetention {

    private static final int LONGEST_DECISION = 200;

    private final KeptRows rows;
    private final Events events;
    private final Clock clock;

    DecideRetention(KeptRows rows, Events events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing written as the number keeps all rows, as before any decision. */
    public Outcome<Optional<RetentionRule>> decide(Viewer viewer, String rounds, String decision) {
        if (!RetentionRule.isFor(viewer)) {
            throw new NotFound();
        }
        var number = rounds.strip();
        if (number.isEmpty()) {
            rows.keepAll();
            tell(viewer, "");
            return Outcome.done(Optional.empty());
        }
        var read = RetentionRule.roundsOf(number);
        if (read.isEmpty()) {
            return Outcome.refused("rounds", "measurement.retention.not-a-number", RetentionRule.MOST_ROUNDS);
        }
        return switch (FreeText.read(decision, LONGEST_DECISION)) {
            case FreeText.Accepted(var reference) -> {
                var rule = new RetentionRule(read.get(), reference, viewer.person(), clock.instant());
                rows.decide(rule);
                tell(viewer, reference);
                yield Outcome.done(Optional.of(rule));
            }
            case FreeText.Blank _ -> Outcome.refused("decision", "measurement.retention.decision.missing");
            case FreeText.Refused _ ->
                Outcome.refused("decision", "measurement.retention.decision.refused", LONGEST_DECISION);
        };
    }

    private void tell(Viewer viewer, String decision) {
        var deed = Deed.of(
                viewer.signedIn(),
                "measurement.retention-decided",
                viewer.municipality().value());
        events.tell(decision.isEmpty() ? deed : deed.because(decision));
    }
}
