import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs other programs and fails loudly with what they said. */
final class Commands {

    private Commands() {}

    static String output(String... command) throws IOException, InterruptedException {
        return output(Map.of(), Program.HOME, List.of(command));
    }

    static String output(Map<String, String> environment, Path folder, List<String> command)
            throws IOException, InterruptedException {
        var said = Files.createTempFile("bench", ".txt");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            int code = builder.start().waitFor();
            var text = Files.readString(said, StandardCharsets.UTF_8).strip();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + text);
            }
            return text;
        } finally {
            Files.delete(said);
        }
    }
}
