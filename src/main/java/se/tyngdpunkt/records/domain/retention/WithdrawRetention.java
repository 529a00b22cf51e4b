package se.tyngdpunkt.records.domain.retention;

import java.time.Clock;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** Takes a decision back before it has counted; what counts already is changed by a new decision. */
@UseCase
public class WithdrawRetention {

    private final Kinds kinds;
    private final Rules rules;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    WithdrawRetention(Kinds kinds, Rules rules, Organisation organisation, Events events, Clock clock) {
        this.kinds = kinds;
        this.rules = rules;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** False where it counts already, or has been withdrawn. */
    public boolean withdraw(Viewer viewer, String kind, RuleId id) {
        Rule.require(viewer);
        var named = kinds.named(kind).kind();
        boolean withdrawn = rules.withdraw(id, named, organisation.today(), viewer.person(), clock.instant());
        if (withdrawn) {
            events.tell(Deed.of(viewer.signedIn(), "records.retention-withdrawn", id.value()));
        }
        return withdrawn;
    }
}
