package se.tyngdpunkt.measurement.web.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

@PageTest
class BoardPageTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId group = sjöby.group("Grupp 1", sjöby.department("Socialförvaltningen"));
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, group);

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Forms forms;
    private final TransactionTemplate transaction;

    BoardPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.forms = forms;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void furnish() {
        sjöby.putInto(furnishing);
    }

    private void submitted(int month, Map<String, String> changes) {
        var typed = new TreeMap<>(wholeForm());
        typed.putAll(changes);
        MunicipalityScope.in(
                sjöby.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    instruments.adopt(InstrumentSamples.ffs());
                    var round = MeasurementSamples.aRound(group, YearMonth.of(2026, month), RoundState.OPEN);
                    rounds.add(round, List.of(), johan, TestClock.START);
                    rounds.enrol(round.id(), Map.of(alva, group));
                    var id = forms.ofPeople(Set.of(alva)).getLast().head().id();
                    forms.saveDraft(id, 0, typed, TestClock.START);
                    forms.submit(id, 1, typed, Reckonings.of(AnswerSamples.points(28)), TestClock.START);
                }));
    }

    private String latest() {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.execute(
                        _ -> forms.ofPeople(Set.of(alva)).getLast().head().id()))
                .value()
                .toString());
    }

    private String board() throws Exception {
        return browser.perform(get("/groups/" + group.value() + "/board").with(signedIn(sjöby.signedIn(johan))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void tellsInWordsWhatHasChangedSinceLastTime() throws Exception {
        submitted(5, Map.of("scale.amount", "too-much", "risk.overdue", "9"));
        submitted(11, Map.of());

        assertThat(board()).contains("förra gången: för mycket").containsPattern("<small[^>]*>förra gången: [0-9]+<");
    }

    /** Her people's answers and own words are the nearest leader's to read; years in the profession are no answer. */
    @Test
    void showsWorkingTimeAndHerOwnWordsBesideTheRows() throws Exception {
        submitted(11, Map.of("time.available", "58.5", "comment", "Två kollegor är borta"));

        var rows = browser.perform(get("/measurements/" + latest() + "/rows").with(signedIn(sjöby.signedIn(johan))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(rows).contains("Tillgänglig brukartid", "58,5 timmar", "Två kollegor är borta");
    }

    @Test
    void saysNothingOfWhatIsAsItWas() throws Exception {
        submitted(5, Map.of());
        submitted(11, Map.of());

        assertThat(board()).contains("Alva Lind").doesNotContain("förra gången:");
    }
}
