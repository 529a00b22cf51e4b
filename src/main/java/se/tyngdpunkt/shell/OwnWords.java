package se.tyngdpunkt.shell;

import se.tyngdpunkt.shared.text.FreeText;

/** Somebody's own words from one field of a form, read once: the text to keep, or what to mend beside the field. */
public record OwnWords(String text, Problems problems) {

    /** A text that must be given. */
    public static OwnWords required(String field, String typed, int max) {
        return required(field, typed, max, "shell.words.missing");
    }

    /** A text that must be given, with the sentence that asks for it. */
    public static OwnWords required(String field, String typed, int max, String missingKey) {
        return FreeText.read(typed, max) instanceof FreeText.Blank
                ? new OwnWords("", Problems.at(field, missingKey))
                : optional(field, typed, max);
    }

    /** A text that may be left out: blank then. */
    public static OwnWords optional(String field, String typed, int max) {
        return switch (FreeText.read(typed, max)) {
            case FreeText.Accepted accepted -> new OwnWords(accepted.text(), Problems.NONE);
            case FreeText.Blank _ -> new OwnWords("", Problems.NONE);
            case FreeText.TooLong tooLong ->
                new OwnWords("", Problems.at(field, "shell.words.too-long", tooLong.max()));
            case FreeText.HasPersonalIdentityNumber _ ->
                new OwnWords("", Problems.at(field, "shell.words.names-somebody"));
        };
    }
}
