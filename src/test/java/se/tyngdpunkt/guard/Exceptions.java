package se.tyngdpunkt.guard;

import java.util.Set;

/** Everything that may do what the rules refuse, each with its reason. There is no other list. */
final class Exceptions {

    /** Faces that are framework by trade: the frame of every page, the database, the command line. */
    static final Set<String> EDGE_MODULES = Set.of("shell", "database", "cli");

    /** The words of the framework that rules and faces may carry. */
    static final Set<String> FRAMEWORK_WORDS = Set.of(
            // Is a bean and runs in a transaction.
            "se.tyngdpunkt.shared.UseCase",
            // Hands an event to whoever listens; stands behind the interface Events.
            "se.tyngdpunkt.shared.SpringEvents",
            // Fractions without a fault; everybody else sees Exact.
            "se.tyngdpunkt.shared.number.Exact",
            // Knows the check digit of a Swedish personnummer; everybody else sees FreeText.
            "se.tyngdpunkt.shared.text.PersonalIdentityNumbers");

    /** Names that end as the framework's own word does. */
    static final Set<String> NAMES = Set.of("se.tyngdpunkt.database.TenantTransactionManager");

    /** Who may ask the machine for the time: the bean that all others take, and commands that run without beans. */
    static final Set<String> ASKS_THE_TIME = Set.of(
            "se.tyngdpunkt.shell.ShellConfiguration",
            "se.tyngdpunkt.cli.BackupCommand",
            "se.tyngdpunkt.cli.MunicipalityCommand",
            // The demonstration moves in time; its clock stands on the machine's.
            "se.tyngdpunkt.demo.web.DemoConfiguration");

    /** Keeps the viewer for the length of a request, so that the menu, the page and every service do not ask again. */
    static final Set<String> KEEPS_FOR_A_REQUEST = Set.of("se.tyngdpunkt.organisation.postgres.OncePerRequest");

    /** Not deeds but questions, several to one reading. */
    static final Set<String> READINGS = Set.of(
            "se.tyngdpunkt.authoring.domain.shelf.Models",
            "se.tyngdpunkt.dialogue.domain.plan.OpenActions",
            "se.tyngdpunkt.measurement.domain.board.Boards",
            "se.tyngdpunkt.measurement.domain.earlier.EarlierPlans",
            "se.tyngdpunkt.measurement.domain.form.OwnMeasurements",
            "se.tyngdpunkt.measurement.domain.round.RoundOverviews",
            "se.tyngdpunkt.measurement.domain.unit.FigureSheets",
            "se.tyngdpunkt.measurement.domain.unit.ReadUnitFigures",
            "se.tyngdpunkt.result.domain.picture.HardRows",
            "se.tyngdpunkt.result.domain.picture.OwnUnits");

    private Exceptions() {}
}
