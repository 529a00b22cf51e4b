package se.tyngdpunkt.instrument;

import java.util.Locale;

/** Words a model shows, in both languages. The mark tells whose the Swedish words are; the English ones are always ours. */
public record Text(String sv, String en, Mark mark) {

    /** Whether the Swedish stands word for word in the model's source, or is ours until the municipality adopts it. */
    public enum Mark {
        SOURCE,
        OURS_UNTIL_ADOPTED
    }

    public static final Text NONE = new Text("", "", Mark.OURS_UNTIL_ADOPTED);

    public static Text source(String sv, String en) {
        return new Text(sv, en, Mark.SOURCE);
    }

    public static Text ours(String sv, String en) {
        return new Text(sv, en, Mark.OURS_UNTIL_ADOPTED);
    }

    public String in(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? sv : en;
    }

    public boolean isOurs() {
        return mark == Mark.OURS_UNTIL_ADOPTED;
    }

    public boolean isBlank() {
        return sv.isBlank() && en.isBlank();
    }
}
