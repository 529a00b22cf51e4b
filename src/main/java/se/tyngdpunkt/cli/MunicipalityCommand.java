package se.tyngdpunkt.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.tyngdpunkt.cli.OwnersDatabase.Use;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.municipality.ArchiveMunicipality;
import se.tyngdpunkt.database.municipality.DeleteMunicipality;
import se.tyngdpunkt.database.municipality.ExportMunicipality;
import se.tyngdpunkt.database.municipality.KnownMunicipality;
import se.tyngdpunkt.database.municipality.PermitMunicipality;
import se.tyngdpunkt.database.municipality.RestoreMunicipality;

/** Lists the municipalities of an installation, permits one more, writes one to a file or a part of it for the archive, reads such a file, or deletes one. */
final class MunicipalityCommand {

    private static final int DAYS = 1;

    private final Console console;
    private final Surroundings surroundings;
    private final Options options;
    private final Running running;

    MunicipalityCommand(Console console, Surroundings surroundings, Options options, Running running) {
        this.console = console;
        this.surroundings = surroundings;
        this.options = options;
        this.running = running;
    }

    Optional<Integer> run() {
        var wish = options.files().getFirst() + " " + (options.files().size() - 1);
        switch (wish) {
            case "list 0" -> list(owner(Use.BESIDE));
            case "create 0" -> create();
            case "export 2" -> export(word(1), file(2), owner(Use.BESIDE));
            case "archive 3" -> archive(word(1), day(word(2)), file(3), owner(Use.BESIDE));
            case "restore 1" -> restore(file(1));
            case "delete 1" -> delete(word(1), owner(Use.ALONE));
            default -> throw new Misused("cli.misused.municipality", String.join(" ", options.files()));
        }
        return Optional.of(0);
    }

    private void list(Login owner) {
        for (var each : KnownMunicipality.allIn(owner)) {
            console.say("cli.municipality-line", each.code(), each.id(), each.people(), each.name());
        }
    }

    /** Its first administrator sets it up herself, in the browser. */
    private void create() {
        var opened = OwnersDatabase.open(surroundings, options, running, Use.BESIDE);
        if (opened.demonstration()) {
            throw new CannotOpen("cli.refused.municipality-demo");
        }
        var until = ZonedDateTime.now(ZoneId.systemDefault()).plusDays(DAYS).truncatedTo(ChronoUnit.MINUTES);
        var code = new PermitMunicipality(opened.owner(), until.toInstant()).permit();
        console.say("cli.municipality-permitted", code.shown(), until.toLocalDate(), until.toLocalTime());
    }

    private void export(String word, Path file, Login owner) {
        var municipality = KnownMunicipality.called(word, owner);
        var manifest =
                new ExportMunicipality(owner, Clock.systemUTC(), surroundings.version()).write(municipality, file);
        console.say(
                "cli.municipality-exported",
                municipality.name(),
                file,
                manifest.rows(),
                manifest.parts().size());
    }

    private void archive(String word, LocalDate until, Path file, Login owner) {
        var municipality = KnownMunicipality.called(word, owner);
        var manifest = new ArchiveMunicipality(owner, Clock.systemUTC(), surroundings.version())
                .write(municipality, until, file);
        manifest.kinds().forEach(kind -> console.say("cli.municipality-archived-kind", kind.kind(), kind.rows()));
        console.say("cli.municipality-archived", municipality.name(), until, file);
    }

    private LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException unreadable) {
            throw new Misused("cli.misused.municipality", String.join(" ", options.files()));
        }
    }

    /** The file is examined before a database is started for it. */
    private void restore(Path file) {
        var manifest = RestoreMunicipality.of(file).into(owner(Use.ALONE));
        console.say("cli.municipality-restored", manifest.name(), manifest.code(), manifest.rows());
    }

    private void delete(String word, Login owner) {
        var municipality = KnownMunicipality.called(word, owner);
        var typed =
                console.ask("cli.municipality-sure", municipality.name(), municipality.people(), municipality.code());
        if (!typed.equals(municipality.code())) {
            throw new CannotOpen("cli.refused.municipality-not-sure", municipality.name());
        }
        var gone = new DeleteMunicipality(owner).delete(municipality.id());
        gone.forEach((table, rows) -> console.say("cli.municipality-gone", table, rows));
        console.say(
                "cli.municipality-deleted",
                municipality.name(),
                municipality.code(),
                municipality.id(),
                Clock.systemUTC().instant());
    }

    private Login owner(Use use) {
        return OwnersDatabase.open(surroundings, options, running, use).owner();
    }

    private String word(int place) {
        return options.files().get(place);
    }

    private Path file(int place) {
        return Path.of(word(place)).toAbsolutePath().normalize();
    }
}
