package se.tyngdpunkt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.logging.LoggingSystem;
import se.tyngdpunkt.database.CannotOpen;

/** Where the program begins. Its exit codes: 0 done, 1 refused with a sentence, 2 misused, 70 a defect. */
public final class Main {

    private final Console console;
    private final Surroundings surroundings;

    private Main(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    public static void main(String[] args) {
        // Silent until the application decides what is worth a line; what goes wrong before comes as a sentence.
        LoggingSystem.get(Main.class.getClassLoader()).beforeInitialize();
        var surroundings = new Surroundings(
                System.getenv(),
                Path.of(System.getProperty("tyngdpunkt.home", "")).toAbsolutePath());
        var console = Console.ofProcess(surroundings.environment());
        new Main(console, surroundings).run(List.of(args)).ifPresent(System::exit);
    }

    /** The exit code, or none while the program runs on. */
    private Optional<Integer> run(List<String> words) {
        try {
            return run(Options.of(words));
        } catch (Misused misused) {
            console.complain(misused.messageKey(), misused.arguments());
            console.complain("cli.see-help", List.of());
            return Optional.of(2);
        } catch (CannotOpen refused) {
            console.complain(refused.messageKey(), refused.arguments());
            return Optional.of(1);
        } catch (RuntimeException | Error defect) {
            console.complain(defect);
            return Optional.of(70);
        }
    }

    private Optional<Integer> run(Options options) {
        return switch (options.command()) {
            case HELP -> {
                console.say("cli.help");
                yield Optional.of(0);
            }
            case START, DEMO -> new WebStart(console, surroundings, options).run();
            case BACKUP -> new BackupCommand(console, surroundings, options).run();
            case RESTORE -> new RestoreCommand(console, surroundings, options).run();
        };
    }
}
