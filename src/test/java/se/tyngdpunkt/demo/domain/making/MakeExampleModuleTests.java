package se.tyngdpunkt.demo.domain.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.access.DemoSignIns;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Ekdala;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.UnitFigures;
import se.tyngdpunkt.measurement.domain.board.Boards;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.scoring.talk.TalkPoint;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class MakeExampleModuleTests {

    private static final Calendar CALENDAR =
            Calendar.from(LocalDate.of(2026, 11, 20).atTime(10, 0).atZone(Calendar.ZONE));

    /** Of everybody's state and points in every round, as they came out when this was written. */
    private static final int FIGURES = 1476999360;

    /** The same of those who list their cases, scored by the key. */
    private static final int FIGURES_OF_CASES = 704178158;

    private final ApplicationContext context;
    private final TransactionOperations transactions;
    private final TestClock clock;
    private final ExampleMaker maker;
    private final MockMvc browser;
    private final ExampleTables tables;
    private final Rounds rounds;
    private final Boards boards;

    MakeExampleModuleTests(
            ApplicationContext context,
            TransactionOperations transactions,
            TestClock clock,
            MockMvc browser,
            TestDatabase database,
            Rounds rounds,
            Boards boards) {
        this.context = context;
        this.transactions = transactions;
        this.clock = clock;
        this.maker = new ExampleMaker(context, clock, CALENDAR);
        this.browser = browser;
        this.tables = new ExampleTables(database);
        this.rounds = rounds;
        this.boards = boards;
    }

    @BeforeEach
    void makeOnce() {
        if (tables.texts("select name from measurement.round").isEmpty()) {
            inEkdala(maker::make);
        }
        clock.set(CALENDAR.now().toInstant());
    }

    @Test
    void closesFourRoundsAndLeavesOneOpen() {
        inEkdala(() -> assertThat(rounds.all())
                .filteredOn(round -> round.unit().equals(Ekdala.on(CALENDAR).department()))
                .extracting(Round::name, Round::state)
                .containsExactly(
                        tuple("November 2026", RoundState.OPEN),
                        tuple("Maj 2026", RoundState.CLOSED),
                        tuple("November 2025", RoundState.CLOSED),
                        tuple("Maj 2025", RoundState.CLOSED),
                        tuple("November 2024", RoundState.CLOSED)));
    }

    @Test
    void hasPeopleInEveryStateOfTheOpenRound() {
        inEkdala(() -> assertThat(rounds.inRound(rounds.all().getFirst().id()))
                .extracting(MeasurementHead::state)
                .contains(MeasurementState.values()));
    }

    @Test
    void showsTheLeaderEachKindOfThingWorthATalk() {
        inEkdala(() -> {
            var board = board();
            var kinds = board.lines().stream()
                    .flatMap(line -> line.picture().stream())
                    .flatMap(picture -> picture.talkPoints().stream())
                    .<Class<?>>map(TalkPoint::getClass)
                    .collect(Collectors.toSet());
            assertThat(kinds)
                    .containsExactlyInAnyOrderElementsOf(Stream.of(TalkPoint.class.getPermittedSubclasses())
                            .filter(kind -> kind != TalkPoint.Holds.class)
                            .collect(Collectors.toSet()));
            assertThat(board.lines()).anyMatch(line -> line.overdueActions() > 0);
            assertThat(board.lines())
                    .anyMatch(line -> line.earlier().isEmpty() && line.picture().isPresent());
            assertThat(board.lines()).anyMatch(line -> line.talk().isPresent());
        });
    }

    @Test
    void listsCasesEverySecondMonth() {
        inEkdala(() -> assertThat(rounds.all())
                .filteredOn(round ->
                        round.unit().equals(Ekdala.on(CALENDAR).families().department()))
                .extracting(Round::state)
                .containsExactlyElementsOf(Stream.iterate(RoundState.OPEN, _ -> RoundState.CLOSED)
                        .limit(6)
                        .toList()));
    }

    /** With what is planned for the others: every model of the library runs, filled where it is a skeleton. */
    @Test
    void runsEveryModelOfTheLibrary() {
        inEkdala(() -> {
            var library = context.getBean(Library.class);
            var ran = rounds.all().stream()
                    .map(round -> context.getBean(Instruments.class)
                            .byId(round.instrument())
                            .orElseThrow()
                            .instrument()
                            .key())
                    .collect(Collectors.toSet());
            var shipped = LibraryFiles.names().stream()
                    .map(name -> name.replaceFirst("-[^-]*$", ""))
                    .collect(Collectors.toSet());
            assertThat(ran).isEqualTo(shipped);
            for (var unit : Ekdala.on(CALENDAR).others().units()) {
                var round = rounds.all().stream()
                        .filter(one -> one.unit().equals(unit.unit()))
                        .findFirst()
                        .orElseThrow();
                assertThat(rounds.inRound(round.id()))
                        .as(unit.model())
                        .hasSize(round.isNamed() ? unit.workers().size() : 0)
                        .allMatch(head -> head.state() == MeasurementState.DISCUSSED);
                assertThat(library.byKey(unit.model()).isPresent())
                        .as("a skeleton runs by a filled example")
                        .isEqualTo(!unit.model().endsWith("-exempel"));
            }
        });
    }

    @Test
    void hasTheFiguresOfEachUnitEveryFourthMonth() {
        inEkdala(() -> {
            var figures = context.getBean(UnitFigures.class);
            assertThat(Ekdala.on(CALENDAR).care().managers().keySet())
                    .as("one manager has still to report for the open round")
                    .extracting(unit -> figures.of(unit).size())
                    .containsExactly(2, 3);
        });
    }

    @Test
    void scoresTheCasesByTheKeyAndFindsWhatDiffersFromTheFeltLoad() {
        inEkdala(() -> {
            var town = Ekdala.on(CALENDAR);
            var leader = context.getBean(Organisation.class).viewer(town.signedIn(town.part(Town.Part.FAMILY_LEAD)));
            var board = boards.of(leader, town.families().storied());

            assertThat(board.lines())
                    .flatMap(Boards.Line::earlier)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(told -> {
                        var standing = told.occasion().main().orElseThrow();
                        assertThat(standing.points()).isPresent();
                        assertThat(standing.share()).isPresent();
                        assertThat(standing.level()).isPresent();
                    });
            assertThat(board.lines().stream()
                            .flatMap(line -> line.earlier().stream())
                            .map(told -> told.occasion()
                                    .main()
                                    .orElseThrow()
                                    .level()
                                    .orElseThrow()
                                    .band()
                                    .key())
                            .distinct())
                    .hasSizeGreaterThan(3);
            assertThat(board.lines().stream()
                            .flatMap(line -> line.earlier().stream())
                            .flatMap(told -> told.score().reckoned().held().stream()))
                    .isNotEmpty();
            assertThat(board.lines().stream()
                            .filter(line -> line.current()
                                    .filter(now -> now.head().state() == MeasurementState.SUBMITTED)
                                    .isPresent())
                            .flatMap(line -> line.picture().stream()))
                    .isNotEmpty()
                    .allSatisfy(
                            picture -> assertThat(picture.answers().options()).isEmpty());
        });
    }

    @Test
    void tellsAUnitsRoundByTheOldKeyAndTheNewAndGoesOnByTheNew() throws Exception {
        var town = Ekdala.on(CALENDAR);
        var manager = town.signedIn(town.part(Town.Part.FAMILY_MANAGER));
        var unit = tables.texts("select unit_id::text from organisation.role_grant where person_id = '%s'"
                        .formatted(manager.person().value()))
                .getFirst();

        var sums = see(manager, "/units/" + unit + "/results.csv?figure=points&for=machine")
                .lines()
                .skip(1)
                .toList();
        assertThat(sums).hasSize(6).allSatisfy(line -> assertThat(line).containsPattern(",15(,|$)"));
        assertThat(sums).element(3).asString().contains("Juli 2026", "nassjo,1,");
        assertThat(sums).element(4).asString().contains("Juli 2026 med ", "nassjo,2,");
        assertThat(sums).element(5).asString().contains("September 2026", "nassjo,2,");
        assertThat(see(manager, "/units/" + unit + "/results"))
                .contains("data-break=\"")
                .as("what is a table only has no place to be drawn in")
                .doesNotContain("data-diagram=\"\"");
    }

    private String see(SignedIn who, String path) throws Exception {
        return browser.perform(get(path).with(signedIn(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void hasALateEntryARoundOpenedAgainADisagreementAndANewLeader() {
        assertThat(tables.texts("select kind from measurement.round_event"))
                .contains("OPENED", "CLOSED", "REOPENED", "LATE_ENTRY");
        assertThat(tables.texts("select words from dialogue.statement where kind = 'DISAGREES'"))
                .hasSize(2);
        assertThat(tables.texts("""
                        select unit_id::text from organisation.role_grant where role = 'TEAM_LEAD'
                        group by unit_id having count(*) > 1""")).hasSize(1);
    }

    @Test
    void makesTheSameFiguresFromTheSameSeed() {
        var figures = tables.figures(Ekdala.on(CALENDAR).department());
        assertThat(figures)
                .hasSizeGreaterThan(280)
                .contains("alva.lind@ekdala.example 2024-11-01 DISCUSSED 28")
                .contains("alva.lind@ekdala.example 2026-11-01 DRAFT -");
        assertThat(String.join("\n", figures).hashCode()).isEqualTo(FIGURES);
        assertThat(String.join(
                                "\n",
                                tables.figures(Ekdala.on(CALENDAR).families().department()))
                        .hashCode())
                .isEqualTo(FIGURES_OF_CASES);
    }

    @Test
    void refusesToMakeItTwice() {
        assertThatThrownBy(() -> inEkdala(maker::make)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void isNotThereInARealInstallation() {
        assertThat(context.getBeansOfType(MakeExample.class)).isEmpty();
        assertThat(context.getBeansOfType(RollForward.class)).isEmpty();
        assertThat(context.getBeansOfType(DemoSignIns.class)).isEmpty();
    }

    private Boards.Board board() {
        var town = Ekdala.on(CALENDAR);
        var leader = context.getBean(Organisation.class).viewer(town.signedIn(town.part(Town.Part.TEAM_LEAD)));
        return boards.of(leader, town.storied());
    }

    private void inEkdala(Runnable work) {
        MunicipalityScope.in(Ekdala.id(), () -> transactions.executeWithoutResult(_ -> work.run()));
    }
}
