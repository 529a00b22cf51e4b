package se.tyngdpunkt.shared;

import java.util.List;

/**
 * A view of named persons' figures: whose, on which page, never what they were.
 *
 * @param page the page's name, as {@code module.page} in lower case
 */
public record Viewing(SignedIn by, String page, List<PersonId> whose) {

    public Viewing {
        whose = List.copyOf(whose);
    }
}
