package se.tyngdpunkt.shared.personal;

import java.util.Optional;

/** What the municipality has decided on the personal data it keeps here: a slot that whoever keeps the decision fills. */
public interface PrivacyNotice {

    /** None before it is decided, and where nobody is signed in, since each municipality decides for itself. */
    Optional<Decided> decided();

    /**
     * What the information to those whose data it is must say (GDPR, article 13.1 a–c).
     *
     * @param controller which board answers for the data
     * @param decision which decision of the municipality that is
     * @param officer who the data protection officer is, by name or function
     * @param contact where she is reached
     */
    record Decided(String controller, LegalBasis basis, String decision, String officer, String contact) {}

    /** By which points of the GDPR's article 6.1. */
    enum LegalBasis {
        OBLIGATION,
        TASK,
        BOTH
    }
}
