package se.tyngdpunkt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.logging.LoggingSystem;
import se.tyngdpunkt.cli.audit.AuditCommand;
import se.tyngdpunkt.cli.instrument.DiffCommand;
import se.tyngdpunkt.cli.instrument.ScoreCommand;
import se.tyngdpunkt.cli.instrument.ValidateCommand;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.municipality.Distribution;

/** Where the program begins. Its exit codes: 0 done, 1 refused with a sentence, 2 misused, 3 a model to fill in, 70 a defect. */
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
        var running = Running.untilTheEnd();
        try {
            return run(Options.of(words), running);
        } catch (Misused misused) {
            console.complain(misused.messageKey(), misused.arguments());
            console.complain("cli.see-help", List.of());
            return Optional.of(2);
        } catch (RuntimeException | Error failure) {
            // When somebody stops it half-way, what was being done loses its database under its feet.
            return running.isStopping() ? Optional.empty() : Optional.of(complain(failure));
        }
    }

    private int complain(Throwable failure) {
        if (failure instanceof CannotOpen refused) {
            console.complain(refused.messageKey(), refused.arguments());
            return 1;
        }
        console.complain(failure);
        return 70;
    }

    private Optional<Integer> run(Options options, Running running) {
        return switch (options.command()) {
            case HELP -> {
                console.say("cli.help");
                yield Optional.of(0);
            }
            case START, DEMO -> new WebStart(console, surroundings, options, running).run();
            case BACKUP -> new BackupCommand(console, surroundings, options, running).run();
            case MUNICIPALITY -> new MunicipalityCommand(console, surroundings, options, running).run();
            case DISTRIBUTION -> {
                Distribution.of(owner(options, running)).forEach(console::sayPlain);
                yield Optional.of(0);
            }
            case AUDIT -> {
                if (!options.files().equals(List.of("check"))) {
                    throw new Misused("cli.misused.audit", options.files().getFirst());
                }
                var owner = owner(options, running);
                yield Optional.of(new AuditCommand(console, owner).check(options.expected()));
            }
            case VALIDATE ->
                Optional.of(new ValidateCommand(console).run(options.files().getFirst()));
            case SCORE ->
                Optional.of(new ScoreCommand(console)
                        .run(options.files().getFirst(), options.files().getLast()));
            case DIFF ->
                Optional.of(new DiffCommand(console)
                        .run(options.files().getFirst(), options.files().getLast()));
            case RESTORE -> new RestoreCommand(console, surroundings, options, running).run();
        };
    }

    private Login owner(Options options, Running running) {
        return OwnersDatabase.open(surroundings, options, running, OwnersDatabase.Use.BESIDE)
                .owner();
    }
}
