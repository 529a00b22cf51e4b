package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsByWeeks;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsTextWith;
import static se.tyngdpunkt.instrument.InstrumentSamples.read;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Grounds;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;

/** A model for every fourth week: thirteen rounds in a year, two of them in March. */
@ModuleTest
class RoundsByWeeksModuleTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final InstrumentVersion BY_WEEKS = ffsByWeeks(4);
    private static final InstrumentVersion OF_ANOTHER_NAME =
            read(ffsTextWith("key: ffs-tjanstematning", "key: ffs-annan"));

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final UnitId unit = sjöby.unit("Utredning", department);
    private final UnitId other = sjöby.unit("Öppenvård", department);
    private final PersonId alva = sjöby.worker("Alva Lind", sjöby.group("Grupp 1", unit));
    private final Viewer moa = sjöby.viewer(sjöby.holder("Moa Ström", Role.METHOD_OWNER, department));

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final PlanRound planRound;
    private final TurnRoundsByCalendar calendar;
    private final Rounds rounds;
    private final Forms forms;
    private final Instruments instruments;
    private final Organisation organisation;
    private final TestClock clock;
    private final TransactionTemplate transaction;

    RoundsByWeeksModuleTests(
            MockMvc browser,
            Furnishing furnishing,
            PlanRound planRound,
            TurnRoundsByCalendar calendar,
            Rounds rounds,
            Forms forms,
            Instruments instruments,
            Organisation organisation,
            TestClock clock,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.planRound = planRound;
        this.calendar = calendar;
        this.rounds = rounds;
        this.forms = forms;
        this.instruments = instruments;
        this.organisation = organisation;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void furnish() {
        clock.set(TestClock.START);
        sjöby.putInto(furnishing);
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private Outcome<RoundId> plan(
            InstrumentVersion model, UnitId place, YearMonth month, LocalDate opensOn, LocalDate lastDay) {
        return inSjöby(() -> planRound.plan(
                moa,
                new PlanRound.Plan(
                        model.instrument().key() + " från " + opensOn,
                        month,
                        model,
                        Optional.empty(),
                        place,
                        opensOn,
                        lastDay,
                        List.of())));
    }

    private Outcome<RoundId> plan(InstrumentVersion model, UnitId place, LocalDate opensOn) {
        return plan(model, place, YearMonth.from(opensOn), opensOn, opensOn.plusDays(13));
    }

    private Round planned(InstrumentVersion model, UnitId place, LocalDate opensOn) {
        var outcome = plan(model, place, opensOn);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return inSjöby(
                () -> rounds.round(((Outcome.Done<RoundId>) outcome).value()).orElseThrow());
    }

    private void turnOn(LocalDate day) {
        clock.set(day);
        inSjöby(() -> {
            calendar.turn();
            return true;
        });
    }

    /** Alva's measurement in the round as she meets it, before she sends it. */
    private Grounds hold(Round round) {
        turnOn(round.opensOn());
        var grounds = inSjöby(() -> {
            var mine = forms.ofWorker(alva).getLast();
            var found = Grounds.of(mine, forms, instruments, organisation);
            forms.saveDraft(mine.head().id(), 0, wholeForm(), clock.instant());
            forms.submit(mine.head().id(), 1, wholeForm(), Reckonings.of(AnswerSamples.points(28)), clock.instant());
            return found;
        });
        turnOn(round.lastDay().plusDays(1));
        return grounds;
    }

    @Test
    void areHeldThirteenTimesAYearAndEachLooksBackOnTheOneBefore() throws Exception {
        var all = FIRST.datesUntil(FIRST.plusWeeks(52), Period.ofWeeks(4))
                .map(opensOn -> planned(BY_WEEKS, department, opensOn))
                .toList();
        assertThat(all).hasSize(13).allMatch(Round::byWeeks);
        assertThat(all)
                .extracting(Round::month)
                .filteredOn(LocalDate.of(2027, 3, 1)::equals)
                .hasSize(2);

        for (var place = 0; place < all.size(); place++) {
            var grounds = hold(all.get(place));

            assertThat(grounds.measured().round().id()).isEqualTo(all.get(place).id());
            assertThat(grounds.lastTime().map(told -> told.round().id()))
                    .isEqualTo(
                            place == 0
                                    ? Optional.empty()
                                    : Optional.of(all.get(place - 1).id()));
        }

        var latestFirst = all.reversed().stream().map(Round::id).toList();
        assertThat(inSjöby(rounds::all)).allMatch(round -> round.state() == RoundState.CLOSED);
        assertThat(inSjöby(rounds::all)).extracting(Round::id).containsExactlyElementsOf(latestFirst);
        assertThat(inSjöby(() -> rounds.ofPerson(alva)))
                .extracting(MeasurementHead::round)
                .containsExactlyElementsOf(latestFirst);
        assertThat(inSjöby(() -> forms.ofWorker(alva)))
                .extracting(Measured::round)
                .isSortedAccordingTo(Round.OLDEST_FIRST);
        assertThat(browser.perform(get("/my/measurements").with(signedIn(sjöby.signedIn(alva))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(">Vecka 9–10 2027<", ">Vecka 13–14 2027<")
                .doesNotContain("Mars 2027");
    }

    /** The database puts them in the one order that {@link Round} has, also where they open on one day. */
    @Test
    void areInTheSameOrderInTheDatabase() {
        planned(BY_WEEKS, unit, FIRST);
        planned(BY_WEEKS, other, FIRST);
        planned(ffs(), department, FIRST.plusWeeks(3));

        assertThat(inSjöby(rounds::all)).hasSize(3).isSortedAccordingTo(Round.LATEST_FIRST);
    }

    @Test
    void askNobodyOnADayWhenAnotherRoundDoes() {
        var first = planned(BY_WEEKS, department, FIRST);
        var overlaps = "measurement.round.problem.overlaps";

        assertThat(plan(BY_WEEKS, unit, first.lastDay()))
                .isEqualTo(Outcome.refused("opensOn", overlaps, first.name(), first.opensOn(), first.lastDay()));
        assertThat(plan(ffs(), unit, first.opensOn().minusDays(13)))
                .isEqualTo(Outcome.refused("lastDay", overlaps, first.name(), first.opensOn(), first.lastDay()));
        assertThat(plan(BY_WEEKS, unit, first.lastDay().plusDays(1))).isInstanceOf(Outcome.Done.class);
    }

    /** A model that is not measured by weeks asks once for a month; another model may ask on other days of it. */
    @Test
    void askOnceForAMonthWhereTheModelIsNotMeasuredByWeeks() {
        var may = planned(ffs(), department, LocalDate.of(2027, 5, 1));
        var later = LocalDate.of(2027, 5, 17);

        assertThat(plan(ffs(), unit, later))
                .isEqualTo(Outcome.refused(
                        "month", "measurement.round.problem.month-taken", may.name(), may.opensOn(), may.lastDay()));
        assertThat(may.byWeeks()).isFalse();
        assertThat(planned(OF_ANOTHER_NAME, unit, later).byWeeks()).isTrue();
    }

    @Test
    void areForTheMonthTheyOpenIn() {
        assertThat(plan(BY_WEEKS, unit, YearMonth.of(2027, 2), FIRST, FIRST.plusDays(5)))
                .isEqualTo(Outcome.refused("month", "measurement.round.problem.month-of-weeks", YearMonth.of(2027, 1)));
    }
}
