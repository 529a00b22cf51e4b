package se.tyngdpunkt.records.domain.correction;

import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** What a person has asked to have corrected herself, and what she was answered; the latest first. */
@UseCase
public class OwnCorrections {

    private final Corrections corrections;
    private final Organisation organisation;

    OwnCorrections(Corrections corrections, Organisation organisation) {
        this.corrections = corrections;
        this.organisation = organisation;
    }

    /**
     * One of them.
     *
     * @param by who answered, blank while it waits
     * @param isLate whether it has waited longer than the law allows
     */
    public record Own(Correction correction, String by, boolean isLate) {}

    public List<Own> of(Viewer viewer) {
        var all = corrections.of(viewer.person());
        var people = organisation.people(
                all.stream().flatMap(OwnCorrections::answerer).distinct().toList());
        var today = organisation.today();
        return all.stream()
                .map(one -> new Own(
                        one,
                        answerer(one)
                                .flatMap(id -> Stream.ofNullable(people.get(id)))
                                .map(Person::name)
                                .findFirst()
                                .orElse(""),
                        one.isLateOn(today, organisation::dayOf)))
                .toList();
    }

    private static Stream<PersonId> answerer(Correction one) {
        return switch (one.answer()) {
            case Correction.Waiting _ -> Stream.empty();
            case Correction.Corrected corrected -> Stream.of(corrected.by());
            case Correction.Refused refused -> Stream.of(refused.by());
        };
    }
}
