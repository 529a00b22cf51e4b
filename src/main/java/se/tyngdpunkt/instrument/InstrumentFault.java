package se.tyngdpunkt.instrument;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** One thing wrong in a model's file: its line (from 1), where in the model, and in words what to do about it. */
public record InstrumentFault(int line, String where, String messageKey, List<String> arguments) {

    public InstrumentFault {
        arguments = List.copyOf(arguments);
    }

    /** The whole sentence, for the command line; pages say {@code messageKey} themselves. */
    public String in(Locale locale) {
        var language = "sv".equals(locale.getLanguage()) ? "sv" : "en";
        var words = ResourceBundle.getBundle(
                "messages/instrument",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(messageKey), Locale.of(language)).format(arguments.toArray());
    }
}
