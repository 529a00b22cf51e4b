package se.tyngdpunkt.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command line, understood.
 *
 * @param expected digests that somebody has noted of the trail
 */
record Options(
        Command command,
        int port,
        Optional<Path> chosenDirectory,
        boolean behindProxy,
        List<String> files,
        List<String> expected) {

    static final int USUAL_PORT = 8080;

    Options {
        files = List.copyOf(files);
        expected = List.copyOf(expected);
    }

    /** The one file of a command that takes one. */
    Path file() {
        return Path.of(files.getFirst());
    }

    static Options of(List<String> words) {
        return new Reading(words).options();
    }

    private static final class Reading {

        private final ArrayDeque<String> words;
        private Optional<Command> command = Optional.empty();
        private Optional<Path> directory = Optional.empty();
        private final List<String> files = new ArrayList<>();
        private final List<String> expected = new ArrayList<>();
        private int port = USUAL_PORT;
        private boolean behindProxy;

        Reading(List<String> words) {
            this.words = new ArrayDeque<>(words);
        }

        Options options() {
            while (!words.isEmpty()) {
                take(words.remove());
            }
            var asked = command.orElseThrow(() -> new Misused("cli.misused.no-command"));
            if (files.size() < asked.files()) {
                throw new Misused("cli.misused.no-file", asked.name().toLowerCase(Locale.ROOT), asked.files());
            }
            if (asked == Command.DEMO && behindProxy) {
                throw new Misused("cli.misused.demo-behind-proxy");
            }
            return new Options(asked, port, directory, behindProxy, files, expected);
        }

        private void take(String word) {
            switch (word) {
                case "--help", "-h" -> command = Optional.of(Command.HELP);
                case "--behind-proxy" -> behindProxy = true;
                case "--expect" -> expected.add(digestIn(valueOf(word)));
                case "--port" -> port = portIn(valueOf(word));
                case "--data-dir" -> directory = Optional.of(Path.of(valueOf(word)));
                default -> takePlain(word);
            }
        }

        private void takePlain(String word) {
            if (word.startsWith("-")) {
                throw new Misused("cli.misused.option", word);
            }
            if (command.isEmpty()) {
                command = Optional.of(Command.named(word).orElseThrow(() -> new Misused("cli.misused.command", word)));
            } else if (files.size() < command.get().mostFiles()) {
                files.add(word);
            } else if (command.get() != Command.HELP) {
                throw new Misused("cli.misused.too-many", word);
            }
        }

        private String valueOf(String option) {
            if (words.isEmpty() || words.peek().isBlank()) {
                throw new Misused("cli.misused.no-value", option);
            }
            return words.remove();
        }

        private static String digestIn(String text) {
            if (!text.matches("[0-9a-f]{16,64}")) {
                throw new Misused("cli.misused.digest", text);
            }
            return text;
        }

        private static int portIn(String text) {
            if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
                throw new Misused("cli.misused.port", text);
            }
            return Integer.parseInt(text);
        }
    }
}
