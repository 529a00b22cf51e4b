package se.tyngdpunkt.organisation.web.people;

import se.tyngdpunkt.organisation.domain.deed.PersonEntry;
import se.tyngdpunkt.shell.Problems;

/**
 * The form for a person's particulars.
 *
 * @param action where it is sent
 * @param back where to go without saving
 * @param name whose they are, empty for somebody new
 */
public record PersonFormPage(String action, String back, String name, PersonEntry entry, Problems problems) {

    /** Whether the names are a pseudonym and the address is hidden. */
    public boolean isProtected() {
        return entry.isProtected();
    }

    public boolean isNew() {
        return name.isEmpty();
    }
}
