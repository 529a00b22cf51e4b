package se.tyngdpunkt.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.SubmitMeasurement;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

/** A round scored with two keys, from its plan to what a unit manager sees of it. */
@PageTest
class BridgePageTests {

    private static final InstrumentVersion OLD = InstrumentSamples.ffs();
    private static final InstrumentVersion NEW = InstrumentSamples.ffsByAnotherKey();
    private static final String TITLE = NEW.instrument().title().sv();

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final UnitId unit = sjöby.unit("Utredning", department);
    private final UnitId group = sjöby.group("Grupp 1", unit);
    private final PersonId moa = sjöby.holder("Moa Ström", Role.METHOD_OWNER, department);
    private final PersonId mira = sjöby.holder("Mira Sand", Role.UNIT_MANAGER, unit);
    private final PersonId johan = sjöby.holder("Johan Berg", Role.TEAM_LEAD, group);
    private final List<PersonId> workers = List.of("Alva", "Bo", "Cia", "Dan", "Eva", "Finn", "Gun", "Ha").stream()
            .map(name -> sjöby.worker(name + " Lind", group))
            .toList();

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Forms forms;
    private final SubmitMeasurement submit;
    private final FreezeRound freezing;
    private final TransactionTemplate transaction;

    BridgePageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            SubmitMeasurement submit,
            FreezeRound freezing,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.forms = forms;
        this.submit = submit;
        this.freezing = freezing;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void build() {
        sjöby.putInto(furnishing);
        in(() -> {
            instruments.adopt(OLD);
            instruments.adopt(NEW);
        });
    }

    private void in(Runnable deed) {
        MunicipalityScope.in(sjöby.id(), () -> transaction.executeWithoutResult(_ -> deed.run()));
    }

    private String see(PersonId who, String path) throws Exception {
        return browser.perform(get(path).with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse plan(InstrumentVersion model, String bridge) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "Bron");
        fields.put("model", model.hash());
        fields.put("bridge", bridge);
        fields.put("unit", unit.value().toString());
        fields.put("month", "2026-11");
        fields.put("opensOn", MeasurementSamples.day(10).toString());
        fields.put("lastDay", MeasurementSamples.day(30).toString());
        fields.put("reminders", "");
        var request = post("/rounds/new").with(signedIn(sjöby.signedIn(moa)));
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    /** Each worker's first row counts one more than the one before her, so that their sums differ by both keys. */
    private void answer(RoundId round, boolean isOld) {
        in(() -> {
            rounds.enrol(round, workers.stream().collect(Collectors.toMap(one -> one, _ -> group)));
            rounds.changeState(round, RoundState.OPEN);
        });
        IntStream.range(0, workers.size())
                .forEach(number -> in(() -> {
                    var worker = workers.get(number);
                    var id = measurement(worker, round);
                    var typed =
                            MeasurementSamples.wholeFormWith("count.row1", String.valueOf(number + (isOld ? 1 : 2)));
                    forms.saveDraft(id, 0, typed, TestClock.START);
                    submit.submit(sjöby.viewer(worker), id, 1);
                }));
        in(() -> rounds.changeState(round, RoundState.CLOSED));
        in(() -> freezing.freeze(round, 1));
    }

    private MeasurementId measurement(PersonId worker, RoundId round) {
        return forms.ofPeople(Set.of(worker)).stream()
                .filter(one -> one.round().id().equals(round))
                .findFirst()
                .orElseThrow()
                .head()
                .id();
    }

    @Test
    void isPlannedWithAnotherKeyThatAsksForNothingMore() throws Exception {
        assertThat(see(moa, "/rounds/new"))
                .contains("Räkna också med en annan nyckel")
                .contains("<option value=\"" + NEW.hash() + "\">");

        var refused = plan(OLD, InstrumentSamples.hme().hash());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Den nyckeln frågar efter annat än omgångens modell", "bridge-fel");
        assertThat(plan(OLD, OLD.hash()).getContentAsString()).contains("Det är omgångens egen nyckel");
        assertThat(plan(OLD, "something else").getStatus()).isEqualTo(422);

        var planned = plan(OLD, NEW.hash());
        assertThat(planned.getStatus()).isEqualTo(302);
        assertThat(see(moa, Objects.requireNonNull(planned.getRedirectedUrl())))
                .contains("Omgången är en bro mellan två nycklar", TITLE + " 2");
        assertThat(see(moa, planned.getRedirectedUrl() + "/plan"))
                .contains("<option value=\"" + NEW.hash() + "\" selected>");
    }

    @Test
    void tellsTheUnitByBothKeysAndBreaksBetweenThem() throws Exception {
        var before = MeasurementSamples.aRound(unit, YearMonth.of(2026, 9), RoundState.OPEN);
        in(() -> rounds.add(before, List.of(), moa, TestClock.START));
        answer(before.id(), true);
        var address = Objects.requireNonNull(plan(OLD, NEW.hash()).getRedirectedUrl());
        answer(roundAt(address), false);

        var file = see(mira, "/units/" + unit.value() + "/results.csv?figure=points&for=machine")
                .lines()
                .map(line -> List.of(line.split(",")))
                .toList();
        assertThat(file).hasSize(4);
        assertThat(file.get(1)).contains("September 2026", "ffs-tjanstematning", "1.1");
        assertThat(file.get(2)).contains("November 2026", "1.1");
        assertThat(file.get(3)).contains("November 2026 med " + TITLE + " 2", "2");
        var page = see(mira, "/units/" + unit.value() + "/results");
        assertThat(page.split("data-break=\"", -1)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(new ArrayList<>(file.get(3)).get(2)).isNotEqualTo(file.get(2).get(2));

        var receipt = see(workers.getFirst(), "/my/measurements/" + measurementOf(address) + "/receipt");
        assertThat(receipt).contains("Samma svar räknade med " + TITLE + " 2");
        assertThat(see(workers.getFirst(), "/my/measurements").split("November 2026", -1))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void saysWhereverAResultStandsWhichVersionItCameFrom() throws Exception {
        var round = MeasurementSamples.aRound(unit, YearMonth.of(2026, 9), RoundState.OPEN);
        in(() -> rounds.add(round, List.of(), moa, TestClock.START));
        answer(round.id(), true);
        var id = measurementOf("/rounds/" + round.id().value());
        var version = TITLE + " 1.1";
        for (var page : List.of("/my/measurements/" + id + "/receipt", "/my/measurements")) {
            assertThat(see(workers.getFirst(), page)).as(page).contains(version);
        }
        for (var page : List.of("/measurements/" + id + "/rows", "/groups/" + group.value() + "/board")) {
            assertThat(see(johan, page)).as(page).contains(version);
        }
        assertThat(see(mira, "/units/" + unit.value() + "/results")).contains(version);
    }

    private static RoundId roundAt(String address) {
        return new RoundId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    private String measurementOf(String address) {
        var found = new ArrayList<String>();
        in(() -> found.add(
                measurement(workers.getFirst(), roundAt(address)).value().toString()));
        return found.getFirst();
    }
}
