package se.tyngdpunkt.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.measurement.CaseListSamples.scored;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.key.Scorings;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

/** What the same kind of case got in the round before stands beside the key, where it may be told. */
@PageTest
class GivenBeforePageTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId group = sjöby.group("Grupp 1", sjöby.department("Socialförvaltningen"));
    private final PersonId johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, group);
    private final List<PersonId> workers = List.of("Alva", "Bo", "Cia", "Dan", "Eva", "Finn", "Gun").stream()
            .map(name -> sjöby.worker(name + " Lind", group))
            .toList();

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Forms forms;
    private final Scorings scorings;
    private final FreezeRound freezing;
    private final FrozenResults results;
    private final TestClock clock;
    private final TransactionTemplate transaction;

    GivenBeforePageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            Scorings scorings,
            FreezeRound freezing,
            FrozenResults results,
            TestClock clock,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.forms = forms;
        this.scorings = scorings;
        this.freezing = freezing;
        this.results = results;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void build() {
        sjöby.putInto(furnishing);
        in(() -> instruments.adopt(CaseListSamples.nassjo()));
    }

    private void in(Runnable deed) {
        MunicipalityScope.in(sjöby.id(), () -> transaction.executeWithoutResult(_ -> deed.run()));
    }

    /** September's, each worker's first case scored; closed and published. */
    private void earlier(List<String> points) {
        var round = CaseListSamples.aRound(group, YearMonth.of(2026, 9), RoundState.OPEN);
        in(() -> {
            rounds.add(round, List.of(), johan, TestClock.START);
            for (int number = 0; number < points.size(); number++) {
                var id = submitted(round.id(), workers.get(number));
                scorings.confirm(
                        id,
                        2,
                        scored(points.get(number), "Resan"),
                        Reckonings.of(AnswerSamples.points(12)),
                        johan,
                        TestClock.START);
            }
            rounds.changeState(round.id(), RoundState.CLOSED);
        });
        in(() -> freezing.freeze(round.id(), 1));
    }

    private MeasurementId submitted(RoundId round, PersonId worker) {
        rounds.enrol(round, Map.of(worker, group));
        var id = forms.ofPeople(Set.of(worker)).stream()
                .filter(measured -> measured.round().id().equals(round))
                .findFirst()
                .orElseThrow()
                .head()
                .id();
        forms.saveDraft(id, 0, threeCases(), TestClock.START);
        forms.submit(id, 1, threeCases(), Reckonings.of(AnswerSamples.points(0)), TestClock.START);
        return id;
    }

    private String scoringPage() {
        var address = new StringBuilder();
        in(() -> {
            var round = CaseListSamples.aRound(group, YearMonth.of(2026, 11), RoundState.OPEN);
            rounds.add(round, List.of(), johan, TestClock.START);
            address.append("/measurements/")
                    .append(submitted(round.id(), workers.getFirst()).value())
                    .append("/rows");
        });
        try {
            return browser.perform(get(address.toString()).with(signedIn(sjöby.signedIn(johan))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void standsBesideTheKey() {
        earlier(List.of("14", "10", "12", "12", "10", "12"));
        assertThat(scoringPage())
                .contains("Samma slags ärende fick i september 2026, i hela omgången med den egna gruppen inräknad,"
                        + " hos 6 medarbetare: 10 hos 2, 12 hos 3, 14 hos 1.");
    }

    @Test
    void waitsForTheLeadersToScoreForTwoWeeks() {
        var round = CaseListSamples.aRound(group, YearMonth.of(2026, 9), RoundState.OPEN);
        in(() -> {
            rounds.add(round, List.of(), johan, TestClock.START);
            submitted(round.id(), workers.getFirst());
            rounds.changeState(round.id(), RoundState.CLOSED);
        });
        clock.set(round.lastDay().plusDays(13));
        in(() -> assertThat(freezing.freeze(round.id(), 1)).isFalse());
        in(() -> assertThat(results.setsOf(round.id())).isEmpty());
        clock.set(round.lastDay().plusDays(14));
        in(() -> assertThat(freezing.freeze(round.id(), 1)).isTrue());
        in(() -> assertThat(results.setsOf(round.id())).hasSize(1));
    }

    @Test
    void isSilentWhereItMayNotBeTold() {
        earlier(List.of("14", "10", "12", "12", "10"));
        assertThat(scoringPage()).contains("Påhittad nyckel").doesNotContain("Samma slags ärende");
    }
}
