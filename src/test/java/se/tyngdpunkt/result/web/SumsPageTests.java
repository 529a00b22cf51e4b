package se.tyngdpunkt.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.measurement.CaseListSamples.scored;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.key.Scorings;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

/** A unit's cases, each counted once though two officers have it in their lists, on its page and in its file. */
@PageTest
class SumsPageTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId unit = sjöby.unit("Barn och unga", sjöby.department("Socialförvaltningen"));
    private final UnitId one = sjöby.group("Grupp 1", unit);
    private final UnitId two = sjöby.group("Grupp 2", unit);
    private final PersonId maria = sjöby.holder("Maria Sund", Role.UNIT_MANAGER, unit);
    private final List<PersonId> workers = IntStream.range(0, 22)
            .mapToObj(number -> sjöby.worker("Person " + number, number < 14 ? one : two))
            .toList();

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Forms forms;
    private final Scorings scorings;
    private final FreezeRound freezing;
    private final TransactionTemplate transaction;

    SumsPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            Scorings scorings,
            FreezeRound freezing,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.forms = forms;
        this.scorings = scorings;
        this.freezing = freezing;
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

    /** Every third worker has two cases and the others three, one of which every fourth shares as second officer. */
    private static Map<String, String> cases(int number) {
        var typed = new TreeMap<>(threeCases());
        if (number % 3 == 0) {
            typed.keySet().removeIf(field -> field.startsWith("row.cases.3."));
        }
        if (number % 4 == 0) {
            typed.put("row.cases.2.role", "second");
        }
        return typed;
    }

    private void round(YearMonth month, int answering) {
        round(CaseListSamples.aRound(unit, month, RoundState.OPEN), answering);
    }

    private void round(Round round, int answering) {
        in(() -> {
            rounds.add(round, List.of(), maria, TestClock.START);
            for (int number = 0; number < answering; number++) {
                var worker = workers.get(number);
                rounds.enrol(round.id(), Map.of(worker, number < 14 ? one : two));
                var id = forms.ofPeople(Set.of(worker)).stream()
                        .filter(measured -> measured.round().id().equals(round.id()))
                        .findFirst()
                        .orElseThrow()
                        .head()
                        .id();
                forms.saveDraft(id, 0, cases(number), TestClock.START);
                forms.submit(id, 1, cases(number), Reckonings.of(AnswerSamples.points(0)), TestClock.START);
                scorings.confirm(
                        id,
                        2,
                        scored("12", "Resan"),
                        Reckonings.of(AnswerSamples.points(10 + number)),
                        maria,
                        TestClock.START);
            }
            rounds.changeState(round.id(), RoundState.CLOSED);
        });
        in(() -> freezing.freeze(round.id(), 1));
    }

    private String asked(UnitId of, String page) {
        try {
            return browser.perform(get("/units/" + of.value() + page).with(signedIn(sjöby.signedIn(maria))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("\u00a0", " ");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** 22 people: 8 with two cases and 14 with three are 58, of which 6 are another's. */
    @Test
    void standOnTheUnitsPage() {
        round(YearMonth.of(2026, 9), 22);
        assertThat(asked(unit, "/results"))
                .contains("Enhetens ärenden, vart och ett räknat en gång")
                .containsPattern("id=\"t-sum-unit-cases\"[\\s\\S]*data-v=\"52\"[^>]*>\\s*<span>52</span>");
        assertThat(asked(unit, "/results.csv?figure=sum.unit-cases"))
                .contains("September 2026;52;Barn och unga;nassjo;1;12;");
    }

    /** Eight in the other group are too few for an exact sum, so that the first group's is not told either. */
    @Test
    void areNotToldOfAPartWhoseSisterIsTooSmall() {
        round(YearMonth.of(2026, 9), 22);
        assertThat(asked(one, "/results.csv?figure=sum.unit-cases")).contains("Dold som skydd");
        assertThat(asked(two, "/results.csv?figure=sum.unit-cases")).contains("Dold som skydd");
    }

    /** Beside a second key a sum is not told, and a page that lacks it says why. */
    @Test
    void areNotToldOfARoundOfTwoKeysAndSayWhy() {
        in(() -> instruments.adopt(InstrumentSamples.ffs()));
        var one = CaseListSamples.aRound(unit, YearMonth.of(2026, 10), RoundState.OPEN);
        round(YearMonth.of(2026, 9), 22);
        assertThat(asked(unit, "/results")).doesNotContain("räknad med två nycklar");
        round(
                new Round(
                        one.id(),
                        one.name(),
                        one.month(),
                        one.instrument(),
                        one.unit(),
                        one.opensOn(),
                        one.lastDay(),
                        one.state(),
                        one.privacy(),
                        Optional.of(InstrumentSamples.ffs().id())),
                22);
        assertThat(asked(unit, "/results"))
                .contains("visas inte för Oktober 2026. Den omgången är räknad med två nycklar.");
        assertThat(asked(unit, "/results.csv?figure=sum.unit-cases")).contains("September 2026;52;", "Oktober 2026;–;");
    }

    @Test
    void areNotToldOfFewerThanTwelve() {
        round(YearMonth.of(2026, 9), 11);
        assertThat(asked(unit, "/results.csv?figure=sum.unit-cases")).contains("Dold som skydd");
    }
}
