package se.tyngdpunkt.measurement.web.form;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import jakarta.servlet.http.Cookie;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.TestClock;

/** An open round with two workers and their leader, and a browser on the first one's form. */
abstract class OpenForm {

    final OrganisationSamples sjöby = aMunicipality();
    final UnitId department = sjöby.department("Socialförvaltningen");
    final UnitId group = sjöby.group("Grupp 1", sjöby.unit("Utredning", department));
    final PersonId alva = sjöby.worker("Alva Lind", group);
    final PersonId bo = sjöby.worker("Bo Berg", group);
    final PersonId johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, group);

    final MockMvc browser;
    final Furnishing furnishing;
    final RoundBook rounds;
    final Instruments instruments;
    final Forms forms;
    final TestClock clock;
    final TransactionTemplate transaction;
    String address = "";

    OpenForm(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            TestClock clock,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.forms = forms;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void openRound() {
        sjöby.putInto(furnishing);
        MunicipalityScope.in(
                sjöby.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    instruments.adopt(InstrumentSamples.ffs());
                    var round = MeasurementSamples.aRound(department, YearMonth.of(2026, 11), RoundState.OPEN);
                    rounds.add(round, List.of(), johan, clock.instant());
                    rounds.enrol(round.id(), Map.of(alva, group, bo, group));
                }));
        address = "/my/measurements/" + mine().head().id().value();
    }

    Measured mine() {
        return MunicipalityScope.in(
                sjöby.id(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> forms.ofPeople(Set.of(alva)).getFirst())));
    }

    MockHttpServletResponse open(PersonId who, String path) throws Exception {
        return browser.perform(get(path).with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse send(PersonId who, String path, Map<String, String> fields, String wish) throws Exception {
        var request = post(path)
                .with(signedIn(sjöby.signedIn(who)))
                .param("do", wish)
                .param("revision", String.valueOf(mine().revision()));
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse autosave(Map<String, String> fields) throws Exception {
        var request = post(address)
                .with(signedIn(sjöby.signedIn(alva)))
                .header("HX-Request", "true")
                .param("revision", String.valueOf(mine().revision()));
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    String inEnglish(String path) throws Exception {
        return browser.perform(get(path).with(signedIn(sjöby.signedIn(alva))).cookie(new Cookie("language", "en")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
