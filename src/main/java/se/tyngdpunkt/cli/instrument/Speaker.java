package se.tyngdpunkt.cli.instrument;

import java.util.List;
import java.util.Locale;

/** Whoever started the program, as a command speaks to them. */
public interface Speaker {

    Locale language();

    void say(String key, Object... arguments);

    void sayPlain(String line);

    void complain(String key, List<Object> arguments);
}
