package se.tyngdpunkt.organisation.domain.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.organisation.domain.Reading;

/** The columns a file may have, in any order; the first header is the documented one. */
public enum RosterColumn {
    DEPARTMENT("förvaltning|department"),
    AREA("verksamhetsområde|area"),
    UNIT("enhet|unit"),
    GROUP("grupp|group"),
    GIVEN_NAME("förnamn|given name"),
    FAMILY_NAME("efternamn|family name"),
    EMAIL("e-post|e-mail|epost|email"),
    SHARE("sysselsättningsgrad|share"),
    FORM("anställningsform|form of employment"),
    PROFESSION_SINCE("yrkesverksam sedan|in the profession since"),
    ROLE("roll|role"),
    /** All levels in one cell. */
    PLACEMENT("placering|placement"),
    /** Family name, comma, given name. */
    WHOLE_NAME("hela namnet|whole name");

    private final String headers;

    RosterColumn(String headers) {
        this.headers = headers;
    }

    public String header() {
        return known().getFirst();
    }

    private List<String> known() {
        return List.of(headers.split("\\|"));
    }

    public static Optional<RosterColumn> of(String header) {
        var tidy = Reading.tidy(header).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.known().contains(tidy))
                .findFirst();
    }
}
