package se.tyngdpunkt.records.domain.correction;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** What waits for a person's answer, the oldest first; to whoever can mend nothing there is no such list. */
@UseCase
public class ListCorrections {

    private final Corrections corrections;
    private final Organisation organisation;

    ListCorrections(Corrections corrections, Organisation organisation) {
        this.corrections = corrections;
        this.organisation = organisation;
    }

    /**
     * One of them.
     *
     * @param isLate whether it has waited longer than the law allows
     */
    public record Asked(Correction correction, String name, boolean isLate) {}

    public List<Asked> list(Viewer viewer) {
        if (!MayCorrect.anything(viewer)) {
            throw new NotFound();
        }
        var today = organisation.today();
        var mine = corrections.waiting().stream()
                .filter(one -> MayCorrect.decide(viewer, one, organisation))
                .toList();
        var people = organisation.people(mine.stream().map(Correction::person).toList());
        return mine.stream()
                .map(one -> new Asked(
                        one,
                        Optional.ofNullable(people.get(one.person()))
                                .map(Person::name)
                                .orElse(""),
                        one.isLateOn(today, organisation::dayOf)))
                .toList();
    }
}
