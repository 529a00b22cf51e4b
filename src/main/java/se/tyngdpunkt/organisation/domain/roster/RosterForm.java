package se.tyngdpunkt.organisation.domain.roster;

import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.organisation.Employment.Form;

/** The words for forms of employment that a file may use. */
final class RosterForm {

    private RosterForm() {}

    static Optional<Form> of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "tillsvidare",
                    "tillsvidareanställning",
                    "tillsvidareanställd",
                    "fast",
                    "fast anställning",
                    "permanent" -> Optional.of(Form.PERMANENT);
            case "visstid",
                    "visstidsanställning",
                    "visstidsanställd",
                    "särskild visstidsanställning",
                    "allmän visstidsanställning",
                    "tidsbegränsad",
                    "tidsbegränsad anställning",
                    "provanställning",
                    "vikariat",
                    "vikarie",
                    "temporary",
                    "substitute" -> Optional.of(Form.TEMPORARY);
            case "konsult",
                    "inhyrd",
                    "inhyrd konsult",
                    "inhyrd personal",
                    "bemanning",
                    "consultant",
                    "hired consultant" -> Optional.of(Form.CONSULTANT);
            default -> Optional.empty();
        };
    }
}
