package se.tyngdpunkt.measurement.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.reform.ReformUnits;
import se.tyngdpunkt.organisation.domain.reform.Reformed;
import se.tyngdpunkt.organisation.domain.reform.Wish;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;

/** A round grows old also when the group that was in it has been moved, merged or closed since. */
@ModuleTest
class LaterRoundsModuleTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final UnitId unit = sjöby.unit("Utredning", department);
    private final UnitId other = sjöby.unit("Öppenvård", department);
    private final UnitId group1 = sjöby.group("Grupp 1", unit);
    private final UnitId group2 = sjöby.group("Grupp 2", unit);
    private final UnitId far = sjöby.group("Grupp 3", other);
    private final PersonId ada = sjöby.holder("Ada Ek", Role.ADMINISTRATOR, department);

    private final Furnishing furnishing;
    private final Organisation organisation;
    private final ReformUnits reform;
    private final Instruments instruments;
    private final RoundBook rounds;
    private final LaterRounds later;
    private final TransactionTemplate transaction;

    LaterRoundsModuleTests(
            Furnishing furnishing,
            Organisation organisation,
            ReformUnits reform,
            Instruments instruments,
            RoundBook rounds,
            LaterRounds later,
            PlatformTransactionManager transactions) {
        this.furnishing = furnishing;
        this.organisation = organisation;
        this.reform = reform;
        this.instruments = instruments;
        this.rounds = rounds;
        this.later = later;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void furnish() {
        sjöby.putInto(furnishing);
        in(() -> instruments.adopt(CaseListSamples.nassjo()));
    }

    @Test
    void followsAGroupThatIsMovedToAnotherPart() {
        var first = held(unit, 2026, 10);
        change(new Wish(
                ChangeKind.MOVE, group1, "DAY", NEW_YEAR.toString(), id(other), List.of(), List.of(), Map.of()));
        held(unit, 2026, 12);
        held(unit, 2027, 1);
        held(other, 2027, 2);
        held(other, 2027, 3);
        assertThat(since(first, group1)).isEqualTo(3);
        assertThat(since(first, group2)).isEqualTo(2);
    }

    @Test
    void followsAGroupThatIsMergedIntoAnother() {
        var first = held(group1, 2026, 10);
        held(group1, 2026, 11);
        held(group2, 2026, 11);
        change(new Wish(
                ChangeKind.MERGE,
                group1,
                "DAY",
                NEW_YEAR.toString(),
                id(group2),
                List.of(id(group2)),
                List.of(),
                Map.of()));
        held(far, 2027, 1);
        held(group2, 2027, 1);
        held(group2, 2027, 2);
        assertThat(since(first, group1)).isEqualTo(3);
    }

    @Test
    void countsForAClosedGroupWhatIsHeldWhereItStoodLast() {
        var first = held(unit, 2026, 10);
        change(new Wish(ChangeKind.CLOSE, group1, "DAY", NEW_YEAR.toString(), "", List.of(), List.of(), Map.of()));
        held(other, 2027, 1);
        held(unit, 2027, 1);
        assertThat(since(first, group1)).isEqualTo(1);
    }

    private Round held(UnitId part, int year, int month) {
        var round = CaseListSamples.aRound(part, YearMonth.of(year, month), RoundState.CLOSED);
        in(() -> {
            rounds.add(round, List.of(), ada, TestClock.START);
            return round;
        });
        return round;
    }

    private int since(Round round, UnitId group) {
        var one = new GroupInRound(round.id(), group);
        return in(() -> later.since(List.of(one)).rounds(one, _ -> true));
    }

    private void change(Wish wish) {
        var seen = as(wish, "");
        assertThat(seen).isInstanceOf(Reformed.Shown.class);
        assertThat(as(wish, ((Reformed.Shown) seen).preview().mark())).isInstanceOf(Reformed.Done.class);
    }

    private Reformed as(Wish wish, String mark) {
        return in(() -> reform.reform(organisation.viewer(sjöby.signedIn(ada)), wish, mark));
    }

    private <T> T in(Supplier<T> deed) {
        return MunicipalityScope.<T, RuntimeException>in(
                sjöby.id(), () -> Objects.requireNonNull(transaction.execute(_ -> deed.get())));
    }

    private static String id(UnitId unit) {
        return unit.value().toString();
    }
}
