package se.tyngdpunkt.organisation.domain.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.domain.Fault;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Leave;
import se.tyngdpunkt.organisation.domain.Leaves;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.ModuleTest;

@ModuleTest
class LeaveModuleTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, sjoby.department("Socialförvaltningen"));
    private final PersonId alva = sjoby.person("Alva Lind");
    private final Furnishing furnishing;
    private final Organisation organisation;
    private final Leaves leaves;
    private final KeepLeave deed;
    private final TakeLeaveBack takeBack;

    LeaveModuleTests(
            Furnishing furnishing, Organisation organisation, Leaves leaves, KeepLeave deed, TakeLeaveBack takeBack) {
        this.furnishing = furnishing;
        this.organisation = organisation;
        this.leaves = leaves;
        this.deed = deed;
        this.takeBack = takeBack;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @Test
    void keepsLeaveWithAndWithoutALastDay() {
        assertThat(keep("2026-07-01", "2026-07-31")).isInstanceOf(Outcome.Done.class);
        assertThat(keep("2026-11-01", "")).isInstanceOf(Outcome.Done.class);
        assertThat(ever())
                .containsExactly(
                        new Leave(alva, LocalDate.of(2026, 11, 1), LocalDate.MAX),
                        new Leave(alva, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1)));
    }

    @Test
    void movesALeaveAlsoOntoItsOwnDays() {
        keep("2026-11-01", "");
        assertThat(change("2026-11-01", "2026-10-15", "2026-11-20")).isInstanceOf(Outcome.Done.class);
        assertThat(change("2026-10-15", "2026-10-15", "2026-11-15")).isInstanceOf(Outcome.Done.class);
        assertThat(ever()).containsExactly(new Leave(alva, LocalDate.of(2026, 10, 15), LocalDate.of(2026, 11, 16)));
        assertThatThrownBy(() -> change("2026-11-01", "2026-12-01", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void takesBackWhatWasWrong() {
        keep("2026-11-01", "");
        in(() -> {
            takeBack.takeBack(organisation.viewer(sjoby.signedIn(ada)), alva, LocalDate.of(2026, 11, 1));
            return true;
        });
        assertThat(ever()).isEmpty();
        assertThat(keep("2026-11-01", "2026-11-05")).isInstanceOf(Outcome.Done.class);
        assertThat(ever()).hasSize(1);
    }

    @Test
    void refusesWhatNoCalendarHolds() {
        keep("2026-11-01", "2026-11-10");
        assertThat(keep("2026-11-10", "")).isEqualTo(refused("from", Flaw.ALREADY_AWAY));
        assertThat(keep("2026-11-11", "2026-11-10")).isEqualTo(refused("lastDay", Flaw.BEFORE_IT_BEGINS));
        assertThat(keep("i morgon", "")).isEqualTo(refused("from", Flaw.NOT_A_DATE));
        assertThat(keep("", "x"))
                .isEqualTo(new Outcome.Refused<>(
                        List.of(new Fault("from", Flaw.MISSING), new Fault("lastDay", Flaw.NOT_A_DATE))));
        assertThat(ever()).hasSize(1);
    }

    @Test
    void refusesOverlapInTheDatabaseToo() {
        keep("2026-11-01", "2026-11-10");
        assertThatThrownBy(() -> in(() -> {
                    leaves.keep(new Leave(alva, LocalDate.of(2026, 11, 10), LocalDate.MAX));
                    return true;
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> in(() -> deed.keep(
                        organisation.viewer(sjoby.signedIn(alva)), alva, Optional.empty(), TODAY.toString(), "")))
                .isInstanceOf(NotFound.class);
    }

    private static Outcome<PersonId> refused(String field, Flaw flaw) {
        return Outcome.refused(field, flaw);
    }

    private Outcome<PersonId> keep(String from, String lastDay) {
        return in(() -> deed.keep(organisation.viewer(sjoby.signedIn(ada)), alva, Optional.empty(), from, lastDay));
    }

    private Outcome<PersonId> change(String before, String from, String lastDay) {
        return in(() -> deed.keep(
                organisation.viewer(sjoby.signedIn(ada)), alva, Optional.of(LocalDate.parse(before)), from, lastDay));
    }

    private List<Leave> ever() {
        return in(() -> leaves.ever(alva));
    }

    private <T> T in(Supplier<T> question) {
        return MunicipalityScope.<T, RuntimeException>in(sjoby.id(), question::get);
    }
}
