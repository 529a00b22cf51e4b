package se.tyngdpunkt.organisation.domain.deed;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.shared.Deed;

/** The rule for ending somebody's work in a unit, alone or with others, and what the trail calls it. */
public final class EmploymentEnd {

    private EmploymentEnd() {}

    /** What is wrong with an end, the first day after the last: one that is already set can come earlier but not later. */
    public static Optional<Flaw> flaw(Employment employment, LocalDate to) {
        if (!employment.from().isBefore(to)) {
            return Optional.of(Flaw.BEFORE_IT_BEGINS);
        }
        return to.isAfter(employment.to()) ? Optional.of(Flaw.ALREADY_ENDED) : Optional.empty();
    }

    public static Deed deed(Viewer viewer, Employment employment) {
        return Deed.of(
                        viewer.signedIn(),
                        "organisation.employment-ended",
                        employment.unit().value())
                .about(employment.person());
    }
}
