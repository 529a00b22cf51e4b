package se.tyngdpunkt.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import se.tyngdpunkt.cli.instrument.Speaker;

/** Speaks to whoever started the program, in Swedish unless the environment asks for English. */
final class Console implements Speaker {

    private final PrintStream out;
    private final PrintStream err;
    private final Locale language;
    private final ResourceBundle texts;

    Console(PrintStream out, PrintStream err, Locale language) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "messages.cli",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Always UTF-8: under {@code LANG=C} Java would turn å, ä and ö into question marks. */
    static Console ofProcess(Map<String, String> environment) {
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                languageOf(environment));
    }

    static Locale languageOf(Map<String, String> environment) {
        var asked = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return asked.startsWith("en") ? Locale.ENGLISH : Locale.of("sv");
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public void say(String key, Object... arguments) {
        out.println(text(key, List.of(arguments)));
    }

    @Override
    public void sayPlain(String line) {
        out.println(line);
    }

    @Override
    public void complain(String key, List<Object> arguments) {
        err.println(text(key, arguments));
    }

    /** What is typed on the next line; nothing when there is nobody to type. */
    String ask(String key, Object... arguments) {
        say(key, arguments);
        try {
            // Not closed: it is the process' own.
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line.strip();
        } catch (IOException nobodyThere) {
            return "";
        }
    }

    void complain(Throwable defect) {
        complain("cli.defect", List.of());
        defect.printStackTrace(err);
    }

    private String text(String key, List<Object> arguments) {
        var plain = arguments.stream().map(String::valueOf).toArray();
        return arguments.isEmpty()
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), language).format(plain);
    }
}
