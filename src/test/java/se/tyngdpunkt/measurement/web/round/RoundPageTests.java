package se.tyngdpunkt.measurement.web.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

@PageTest
class RoundPageTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final UnitId unit = sjöby.unit("Utredning", department);
    private final UnitId group = sjöby.group("Grupp 1", unit);
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId moa = sjöby.holder("Moa Ström", Role.METHOD_OWNER, department);
    private final PersonId hans = sjöby.holder("Hans Ek", Role.HEAD_OF_OPERATIONS, department);
    private final Round round = MeasurementSamples.aRound(department, YearMonth.of(2026, 11), RoundState.OPEN);

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final TransactionTemplate transaction;

    RoundPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void openRound() {
        sjöby.putInto(furnishing);
        inSjöby(() -> {
            instruments.adopt(InstrumentSamples.ffs());
            rounds.add(round, List.of(), moa, TestClock.START);
            rounds.enrol(round.id(), Map.of(alva, group));
            return true;
        });
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private String address() {
        return "/rounds/" + round.id().value();
    }

    private String see(PersonId who, String path) throws Exception {
        return browser.perform(get(path).with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse send(PersonId who, String path, Map<String, String> fields) throws Exception {
        var request = post(path).with(signedIn(sjöby.signedIn(who)));
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    private void letAlvaIn(String until) throws Exception {
        var fields = Map.of("person", alva.value().toString(), "until", until, "lateReason", "Inbjudan kom inte fram");
        assertThat(send(moa, address() + "/late-entries", fields).getStatus()).isEqualTo(302);
    }

    /** Whoever plans is told why a model is not among those to choose, and what to do. */
    @Test
    void saysWhyAModelCannotBePlanned() throws Exception {
        inSjöby(() -> instruments.adopt(InstrumentSamples.read(
                ModelSamples.HEAD.replace("named", "anonymous").replace("Prov", "Enkäten") + """
                parts: [{kind: free-comment, key: words, title: "Eget", max-length: 100}]
                """)));

        assertThat(see(moa, "/rounds/new"))
                .contains("Enkäten 1 kan inte väljas. Modellen är anonym och ber om egna ord", "Ta bort det som");
    }

    @Test
    void namesWhoWasLetInToWhoeverDidItOnly() throws Exception {
        letAlvaIn("2026-12-10");

        assertThat(see(moa, address())).contains("Alva Lind släpptes in sent", "Inbjudan kom inte fram");
        assertThat(see(hans, address()))
                .contains("En person släpptes in sent")
                .doesNotContain("Alva Lind släpptes in", "Inbjudan kom inte fram");
    }

    @Test
    void tellsALateWorkerHerOwnLastDayEverywhere() throws Exception {
        letAlvaIn("2026-12-10");

        assertThat(see(alva, "/my/measurements")).contains("Öppen till 10 december 2026");
        assertThat(see(alva, "/")).contains("Sista dag 10 december 2026");
    }

    private String planned() {
        var december = MeasurementSamples.aRound(department, YearMonth.of(2026, 12), RoundState.PLANNED);
        inSjöby(() -> {
            rounds.add(december, List.of(7, 2), moa, TestClock.START);
            return true;
        });
        return "/rounds/" + december.id().value();
    }

    @Test
    void saysWhyAModelOfItsOwnIsNotOffered() throws Exception {
        assertThat(see(moa, "/rounds/new")).doesNotContain("kan inte väljas");
        inSjöby(() -> instruments.adopt(InstrumentSamples.read(ModelSamples.HEAD + """
                parts:
                  - kind: figures
                    key: background
                    title: "Bakgrund"
                    fields: [{key: rate, label: "Grad", type: per-cent, by: manager}]
                """)));
        assertThat(see(moa, "/rounds/new"))
                .contains("Prov 1 kan inte väljas", "chefen svara på en fråga om varje person")
                .doesNotContain(">Prov 1<");
    }

    /** November has its round, and the model is for May and November. */
    @Test
    void suggestsTheModelsNextMonthWithoutARound() throws Exception {
        assertThat(see(moa, "/rounds/new"))
                .contains("value=\"2027-05\"", "value=\"2027-05-01\"", "value=\"2027-05-30\"");
    }

    private static final InstrumentVersion BY_WEEKS = InstrumentSamples.ffsByWeeks(6);

    private Map<String, String> planByWeeks(String name, String opensOn, String lastDay) {
        var fields = new HashMap<>(Map.of("name", name, "opensOn", opensOn, "lastDay", lastDay, "reminders", "3"));
        fields.putAll(Map.of("month", opensOn.substring(0, 7), "model", BY_WEEKS.hash()));
        fields.put("unit", unit.value().toString());
        return fields;
    }

    /** For the model and the place that have been chosen, and what else has been typed stays. */
    @Test
    void suggestsDaysByTheChosenModel() throws Exception {
        inSjöby(() -> instruments.adopt(BY_WEEKS));
        var typed = new HashMap<>(planByWeeks("Vår mätning", "2026-11-10", "fel"));
        typed.put("suggest", "1");

        var first = send(moa, "/rounds/new", typed);
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentAsString())
                .contains("value=\"Vår mätning\"", "value=\"2026-12\"", "value=\"2026-12-01\"", "value=\"2026-12-21\"");
        assertThat(send(moa, "/rounds/new", planByWeeks("Första", "2026-12-01", "2026-12-13"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(moa, "/rounds/new", typed).getContentAsString())
                .contains("value=\"2027-01\"", "value=\"2027-01-12\"", "value=\"2027-02-01\"");
    }

    @Test
    void refusesDaysOfAnotherRoundAndANameThatIsTaken() throws Exception {
        inSjöby(() -> instruments.adopt(BY_WEEKS));
        var overlapping = send(moa, "/rounds/new", planByWeeks("Vår mätning", "2026-11-30", "2026-12-13"));
        assertThat(overlapping.getStatus()).isEqualTo(422);
        assertThat(overlapping.getContentAsString())
                .contains(
                        "href=\"#opensOn\"",
                        "Samma medarbetare ska svara i Tjänstemätning 2026-11 från 2026-11-01 till 2026-11-30.")
                .contains("value=\"Vår mätning\"", "value=\"2026-12-13\"");

        assertThat(send(moa, "/rounds/new", planByWeeks("Vecka 49", "2026-12-01", "2026-12-06"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(moa, "/rounds/new", planByWeeks("Vecka 51", "2026-12-14", "2026-12-20"))
                        .getStatus())
                .isEqualTo(302);
        var named = send(moa, "/rounds/new", planByWeeks("vecka 51", "2026-12-28", "2027-01-03"));
        assertThat(named.getContentAsString()).contains("href=\"#name\"", "En annan omgång för samma månad heter så");
        assertThat(see(moa, "/rounds").indexOf("Vecka 51"))
                .isLessThan(see(moa, "/rounds").indexOf("Vecka 49"));
    }

    @Test
    void isNotOpenedBeforeItsDayWhileAnotherAsks() throws Exception {
        var december = planned();

        var answer = send(moa, december + "/opening", Map.of());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("ska svara i Tjänstemätning 2026-11", "Öppna omgången efter det.");
    }

    @Test
    void changesAPlanThatHasNotOpened() throws Exception {
        var december = planned();
        assertThat(see(moa, december + "/plan"))
                .contains("Ändra planen", "value=\"Tjänstemätning 2026-12\"", "value=\"7, 2\"", "selected");

        var form = Map.of(
                "name", "Julmätning",
                "model", InstrumentSamples.ffs().hash(),
                "unit", unit.value().toString(),
                "month", "2026-12",
                "opensOn", "2026-12-07",
                "lastDay", "2026-12-20",
                "reminders", "3");
        assertThat(send(moa, december + "/plan", form).getRedirectedUrl()).isEqualTo(december);
        assertThat(see(moa, december))
                .contains("<h1>Julmätning</h1>", "Utredning", "7 december 2026", "20 december 2026");
        assertThat(see(moa, december + "/plan")).contains("value=\"3\"");
    }

    @Test
    void dropsAPlanThatHasNotOpened() throws Exception {
        var december = planned();

        assertThat(send(moa, december + "/removal", Map.of()).getRedirectedUrl())
                .isEqualTo("/rounds");
        assertThat(see(moa, "/rounds")).doesNotContain("Tjänstemätning 2026-12");
    }

    @Test
    void keepsARoundThatHasOpened() throws Exception {
        var answer = send(moa, address() + "/removal", Map.of());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Omgången är redan öppnad.");
        assertThat(send(moa, address() + "/plan", Map.of()).getStatus()).isEqualTo(422);
    }

    @Test
    void movesTheLastDayWithAReason() throws Exception {
        assertThat(send(moa, address() + "/last-day", Map.of("newLastDay", "2026-12-04", "moveReason", " "))
                        .getContentAsString())
                .contains("href=\"#moveReason\"", "value=\"2026-12-04\"");
        assertThat(send(
                                moa,
                                address() + "/last-day",
                                Map.of("newLastDay", "2026-12-04", "moveReason", "Systemet låg nere"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(see(moa, address()))
                .contains("Sista dag att svara är 4 december 2026", "Sista dagen flyttades", "Systemet låg nere");
    }

    @Test
    void saysTheDayItWasClosedByHand() throws Exception {
        assertThat(send(moa, address() + "/closing", Map.of("closeReason", "Alla är klara"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(see(moa, address())).contains("till 9 november 2026").doesNotContain("30 november 2026");
    }
}
