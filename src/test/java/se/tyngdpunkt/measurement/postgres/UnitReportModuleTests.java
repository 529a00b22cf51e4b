package se.tyngdpunkt.measurement.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.measurement.UnitFigureSamples.CASES;
import static se.tyngdpunkt.measurement.UnitFigureSamples.figures;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.instrument.format.ShippedLibrary;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.UnitFigureSamples;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.domain.unit.FigureSheets;
import se.tyngdpunkt.measurement.domain.unit.SaveFigures;
import se.tyngdpunkt.measurement.domain.unit.SaveFigures.Saved;
import se.tyngdpunkt.measurement.domain.unit.SendFigures;
import se.tyngdpunkt.measurement.domain.unit.SendFigures.Sent;
import se.tyngdpunkt.measurement.domain.unit.UnitReport;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** A unit's manager reports; who else may not, and what comes of two at once. */
@ModuleTest
class UnitReportModuleTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final UnitId north = sjöby.unit("Enhet Norr", department);
    private final UnitId south = sjöby.unit("Enhet Söder", department);
    private final UnitId empty = sjöby.unit("Enhet Väster", department);
    private final UnitId group = sjöby.group("Grupp 1", north);
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId siv = sjöby.worker("Siv Berg", sjöby.group("Grupp 2", south));
    private final PersonId johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, group);
    private final PersonId mira = sjöby.holder("Mira Sandström", Role.UNIT_MANAGER, north);
    private final PersonId lars = sjöby.holder("Lars Granath", Role.UNIT_MANAGER, south);
    private final PersonId tom = sjöby.holder("Tom Väst", Role.UNIT_MANAGER, empty);
    private final PersonId moa = sjöby.holder("Moa Ek", Role.METHOD_OWNER, department);
    private final Round open = UnitFigureSamples.aRound(department, YearMonth.of(2026, 11), RoundState.OPEN);
    private final Round before = UnitFigureSamples.aRound(department, YearMonth.of(2026, 7), RoundState.OPEN);

    private final Furnishing furnishing;
    private final Instruments instruments;
    private final RoundBook rounds;
    private final FigureSheets sheets;
    private final SaveFigures save;
    private final SendFigures send;
    private final TestDatabase database;
    private final TransactionTemplate transaction;

    UnitReportModuleTests(
            Furnishing furnishing,
            Instruments instruments,
            RoundBook rounds,
            FigureSheets sheets,
            SaveFigures save,
            SendFigures send,
            TestDatabase database,
            PlatformTransactionManager transactions) {
        this.furnishing = furnishing;
        this.instruments = instruments;
        this.rounds = rounds;
        this.sheets = sheets;
        this.save = save;
        this.send = send;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void open() {
        sjöby.putInto(furnishing);
        inSjöby(() -> {
            instruments.adopt(UnitFigureSamples.tertial());
            for (var round : List.of(open, before)) {
                rounds.add(round, List.of(), moa, TestClock.START);
                rounds.enrol(round.id(), new HashMap<>(Map.of(alva, group, siv, south)));
            }
            return true;
        });
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private Saved save(int onRevision, Map<String, String> typed) {
        return inSjöby(() -> save.save(sjöby.viewer(mira), open.id(), north, onRevision, typed));
    }

    private Sent send(int revision) {
        return inSjöby(() -> send.send(sjöby.viewer(mira), open.id(), north, revision));
    }

    private UnitReport report() {
        return inSjöby(() -> sheets.one(sjöby.viewer(mira), open.id(), north)).report();
    }

    @Test
    void reckonsWhatIsSentAndTellsWhoSentIt() {
        assertThat(save(0, figures("210", "12"))).isEqualTo(new Saved.Kept(1, List.of()));
        assertThat(report().sent()).isEmpty();
        assertThat(send(1)).isEqualTo(new Sent.Done());
        var sent = report().sent().orElseThrow();
        assertThat(sent.by()).isEqualTo(mira);
        assertThat(sent.typed()).isEqualTo(figures("210", "12"));
        assertThat(sent.reckoned().measures()).hasEntrySatisfying("cases-per-employee", sum -> assertThat(sum.points())
                .contains(Exact.of(35, 2)));
        assertThat(deeds()).contains("measurement.unit-reported");
    }

    private List<@Nullable String> deeds() {
        return database.asOwner()
                .sql("select what from audit.deed where municipality_id = :m")
                .param("m", sjöby.id().value())
                .query(String.class)
                .list();
    }

    /** What she types afterwards is hers until she sends it; what was sent holds meanwhile. */
    @Test
    void holdsWhatWasSentUntilItIsSentAgain() {
        save(0, figures("210", "12"));
        send(1);
        save(2, figures("215", "12"));
        assertThat(report().hasChangedSince()).isTrue();
        assertThat(report().sent().orElseThrow().typed()).containsEntry(CASES, "210");
        assertThat(send(3)).isEqualTo(new Sent.Done());
        assertThat(report().sent().orElseThrow().typed()).containsEntry(CASES, "215");
        assertThat(report().hasChangedSince()).isFalse();
        assertThat(send(1)).isEqualTo(new Sent.Done());
    }

    @Test
    void keepsOneOfTwoSavesOfTheSameRevision() {
        save(0, figures("210", "12"));
        assertThat(save(0, figures("300", "12"))).isEqualTo(new Saved.Overtaken());
        save(1, figures("211", "12"));
        assertThat(save(1, figures("300", "12"))).isEqualTo(new Saved.Overtaken());
        assertThat(send(1)).isEqualTo(new Sent.Overtaken());
        assertThat(report().typed()).containsEntry(CASES, "211");
    }

    @Test
    void sendsNothingThatIsMissingOrWrong() {
        assertThat(save(0, figures("många", "")))
                .isInstanceOfSatisfying(
                        Saved.Kept.class, kept -> assertThat(kept.wrong()).hasSize(1));
        assertThat(send(1)).isInstanceOfSatisfying(Sent.Incomplete.class, sent -> assertThat(
                        sent.reading().problems())
                .hasSize(2));
        assertThat(report().sent()).isEmpty();
    }

    @Test
    void keepsNoWorkersAnswer() {
        var typed = new HashMap<>(figures("210", "12"));
        typed.put("scale.good-work", "1");
        save(0, typed);
        assertThat(report().typed()).isEqualTo(figures("210", "12"));
    }

    @Test
    void takesNothingAfterTheRoundHasClosed() {
        save(0, figures("210", "12"));
        inSjöby(() -> {
            rounds.changeState(open.id(), RoundState.CLOSED);
            return true;
        });
        assertThat(save(1, figures("211", "12"))).isEqualTo(new Saved.TooLate());
        assertThat(send(1)).isEqualTo(new Sent.TooLate());
        assertThat(report().typed()).containsEntry(CASES, "210");
    }

    @Test
    void remembersTheTimeBefore() {
        inSjöby(() -> save.save(sjöby.viewer(mira), before.id(), north, 0, figures("200", "10")));
        inSjöby(() -> send.send(sjöby.viewer(mira), before.id(), north, 1));
        var sheet = inSjöby(() -> sheets.one(sjöby.viewer(mira), open.id(), north));
        assertThat(sheet.earlier().orElseThrow().sent().typed()).containsEntry(CASES, "200");
        assertThat(inSjöby(() -> sheets.one(sjöby.viewer(mira), before.id(), north))
                        .earlier())
                .isEmpty();
    }

    @Test
    void isTheManagersOwnUnitAlone() {
        for (var stranger : List.of(alva, johan, lars, tom)) {
            assertThatThrownBy(() -> inSjöby(() -> sheets.one(sjöby.viewer(stranger), open.id(), north)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> inSjöby(() -> sheets.one(sjöby.viewer(moa), open.id(), north)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> inSjöby(() -> sheets.one(sjöby.viewer(tom), open.id(), empty)))
                .as("nobody in the round works there")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isInHandWhileTheRoundIsOpen() {
        assertThat(inSjöby(() -> sheets.inHand(sjöby.viewer(mira))))
                .extracting(sheet -> sheet.round().id())
                .containsExactly(before.id(), open.id());
        assertThat(inSjöby(() -> sheets.inHand(sjöby.viewer(tom)))).isEmpty();
        assertThat(inSjöby(() -> sheets.inHand(sjöby.viewer(johan)))).isEmpty();
    }

    /** Who has answered is nobody's business there; what the unit has to do is no secret. */
    @Test
    void reportsInAConfidentialRoundToo() {
        var model =
                new ShippedLibrary().byKey("stockholm-tertial-konfidentiell").orElseThrow();
        var quiet = new Round(
                RoundId.fresh(),
                "Utan namn",
                LocalDate.of(2026, 12, 1),
                model.id(),
                department,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                RoundState.OPEN,
                Privacy.CONFIDENTIAL,
                Optional.empty());
        inSjöby(() -> {
            instruments.adopt(model);
            rounds.add(quiet, List.of(), moa, TestClock.START);
            rounds.enrol(quiet.id(), Map.of(alva, group));
            return true;
        });
        assertThat(inSjöby(() -> save.save(sjöby.viewer(mira), quiet.id(), north, 0, figures("210", "12"))))
                .isEqualTo(new Saved.Kept(1, List.of()));
        assertThat(inSjöby(() -> send.send(sjöby.viewer(mira), quiet.id(), north, 1)))
                .isEqualTo(new Sent.Done());
    }
}
