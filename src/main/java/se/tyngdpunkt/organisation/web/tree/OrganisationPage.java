package se.tyngdpunkt.organisation.web.tree;

import java.time.LocalDate;
import se.tyngdpunkt.organisation.domain.view.SeeTree;
import se.tyngdpunkt.shell.Problems;

/**
 * The whole organisation of a day.
 *
 * @param typed the day as typed
 */
public record OrganisationPage(SeeTree.View tree, LocalDate day, LocalDate today, String typed, Problems problems) {

    /** The key of the sentence that tells which organisation this is. */
    public String tenseKey() {
        return "organisation.tree." + (day.isBefore(today) ? "was" : day.isAfter(today) ? "will-be" : "is");
    }
}
