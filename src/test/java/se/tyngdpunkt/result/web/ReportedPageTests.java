package se.tyngdpunkt.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.instrument.WayOfWorking;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.domain.unit.SaveFigures;
import se.tyngdpunkt.measurement.domain.unit.SendFigures;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

/** What a unit has reported, for its manager, whoever is above her and the keeper of the round. */
@PageTest
class ReportedPageTests {

    private static final InstrumentVersion MODEL = InstrumentSamples.read(ModelSamples.HEAD + """
            parts:
              - {kind: figures, key: background, title: "Bakgrund", fields: [{key: years, label: "År", type: number}]}
              - kind: figures
                key: unit-figures
                title: "Enhetens siffror"
                level: unit
                fields:
                  - {key: cases, label: "Ärenden", type: whole-number, by: manager}
                  - {key: posts, label: "Tjänster", type: number, by: manager}
                  - {key: vacant, label: "Vakanser", type: per-cent, by: manager, required: false}
            measures:
              - {key: each, title: "Ärenden per tjänst", level: unit, value: {quotient: [cases, posts]}}
              - {key: experience, title: "Erfarenhet i snitt", level: unit, value: {mean: {of: persons, each: years}}}
            limits:
              - {key: most, title: "Högst tjugo per tjänst", level: unit, value: each, up-to: 20}
            bands:
              - key: load
                title: "Läge"
                of: each
                levels:
                  - {key: fine, up-to: 15, word: "lagom läge"}
                  - {key: heavy, above: 15, word: "tungt läge", symbol: "▲", colour: red}
            baseline:
              - {unit: "Enhet Norr", date: 2025-10-01, figures: {cases: 180, each: 15}, cite: "Mätningen oktober 2025"}
            """);

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final UnitId north = sjöby.unit("Enhet Norr", department);
    private final UnitId south = sjöby.unit("Enhet Söder", department);
    private final UnitId group = sjöby.group("Grupp 1", north);
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId siv = sjöby.worker("Siv Berg", south);
    private final PersonId mira = sjöby.holder("Mira Sandström", Role.UNIT_MANAGER, north);
    private final PersonId per = sjöby.holder("Per Falk", Role.HEAD_OF_OPERATIONS, department);
    private final PersonId moa = sjöby.holder("Moa Ek", Role.METHOD_OWNER, department);
    private final Round first = round(5);
    private final Round second = round(9);

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final SaveFigures save;
    private final SendFigures send;
    private final TransactionTemplate transaction;

    ReportedPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            SaveFigures save,
            SendFigures send,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.save = save;
        this.send = send;
        this.transaction = new TransactionTemplate(transactions);
    }

    private Round round(int month) {
        var named = YearMonth.of(2026, month);
        return new Round(
                RoundId.fresh(),
                "Tertial " + month,
                named.atDay(1),
                MODEL.id(),
                department,
                named.atDay(1),
                named.atEndOfMonth(),
                RoundState.OPEN,
                WayOfWorking.Privacy.NAMED,
                Optional.empty());
    }

    @BeforeEach
    void report() {
        sjöby.putInto(furnishing);
        inSjöby(() -> {
            instruments.adopt(MODEL);
            for (var round : List.of(first, second)) {
                rounds.add(round, List.of(), moa, TestClock.START);
                rounds.enrol(round.id(), Map.of(alva, group, siv, south));
            }
            report(first, Map.of("figure.cases", "240", "figure.posts", "12"));
            report(second, Map.of("figure.cases", "210", "figure.posts", "9,5", "figure.vacant", "12,5"));
            return true;
        });
    }

    private void report(Round round, Map<String, String> figures) {
        save.save(sjöby.viewer(mira), round.id(), north, 0, figures);
        assertThat(send.send(sjöby.viewer(mira), round.id(), north, 1)).isEqualTo(new SendFigures.Sent.Done());
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private String open(PersonId who, String path) throws Exception {
        return browser.perform(get(path).with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String results(PersonId who, UnitId unit, Round round) throws Exception {
        return open(
                who, "/units/" + unit.value() + "/results?round=" + round.id().value());
    }

    @Test
    void showsFiguresAndMeasuresWithLastTimeAndBaseline() throws Exception {
        assertThat(results(mira, north, second))
                .contains("Enhetens siffror", "Rapporterat", "av Mira Sandström")
                .contains(">210<", ">240<", ">\u221230<", ">9,5<", ">12,5\u00a0%<")
                .contains("<b>22,11</b>", "tungt läge", ">20<", ">+2,11<")
                .contains(">180<", ">15<", "Nollmätningen är från", "Källa: Mätningen oktober 2025")
                .contains("Gränsen hålls inte: Högst tjugo per tjänst")
                .doesNotContain("Erfarenhet i snitt");
        assertThat(results(mira, north, first)).contains("<b>20</b>").doesNotContain("Gränsen hålls inte", ">Ändring<");
    }

    @Test
    void showsEachUnitToWhoeverIsAboveThem() throws Exception {
        assertThat(results(per, department, second))
                .contains("<h3>Enhet Norr</h3>", "<b>22,11</b>", "<h3>Enhet Söder</h3>", "Inga siffror är skickade");
        assertThat(results(moa, department, second)).doesNotContain("22,11", "Rapporterat");
        assertThat(results(mira, group, second)).doesNotContain("22,11");
    }

    @Test
    void tellsTheKeeperOfTheRoundWhoHasReported() throws Exception {
        var address = "/rounds/" + second.id().value();
        assertThat(open(moa, address))
                .contains("1 av 2 enheter har skickat", "Enhet Norr", "Enhet Söder", "Inte skickade")
                .doesNotContain(">210<", address + "/units/");
        assertThat(open(mira, address))
                .contains(address + "/units/" + north.value() + "/figures")
                .doesNotContain("Enhet Söder");
    }
}
