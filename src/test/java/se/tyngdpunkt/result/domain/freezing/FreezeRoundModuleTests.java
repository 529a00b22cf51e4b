package se.tyngdpunkt.result.domain.freezing;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.measurement.RoundClosed;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.RoundInDatabase;
import se.tyngdpunkt.result.domain.freezing.FrozenSet.State;
import se.tyngdpunkt.result.domain.picture.UnitPicture;
import se.tyngdpunkt.result.domain.picture.UnitPictures;
import se.tyngdpunkt.result.domain.regrouped.Regroup.Organised;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class FreezeRoundModuleTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final FreezeRound freezing;
    private final FrozenResults results;
    private final UnitPictures pictures;
    private final Organisation organisation;
    private final SchedulerClient scheduler;
    private final ApplicationEventPublisher events;
    private final TestDatabase database;
    private final RoundInDatabase town;
    private RoundId round = RoundId.fresh();

    FreezeRoundModuleTests(
            FreezeRound freezing,
            FrozenResults results,
            UnitPictures pictures,
            Organisation organisation,
            SchedulerClient scheduler,
            ApplicationEventPublisher events,
            TestDatabase database,
            Instruments instruments,
            Library library) {
        this.freezing = freezing;
        this.results = results;
        this.pictures = pictures;
        this.organisation = organisation;
        this.scheduler = scheduler;
        this.events = events;
        this.database = database;
        this.town = new RoundInDatabase(database.asOwner(), instruments, library);
    }

    @BeforeEach
    void openRound() {
        round = town.round(MAY, "OPEN");
        town.answer(round, town.north, mixed(4, 4));
    }

    @Test
    void publishesWhatIsProtectedAndReadsItBack() {
        town.answer(round, town.south, mixed(3, 3));
        closeAndFreeze(1);
        var picture = picture(town.manager, town.unit);
        assertThat(picture.chosen()).map(UnitPicture.Chosen::stage).contains(UnitPicture.Stage.PUBLISHED);
        var amount = picture.current().orElseThrow().figures().scales().get("amount");
        assertThat(amount).isInstanceOfSatisfying(Figure.Shown.class, shown -> assertThat(shown.count())
                .isEqualTo(14));
        assertThat(picture.parts()).extracting(part -> part.name()).containsExactly("Norr", "Söder");
        assertThat(picture.parts().getFirst().figures().orElseThrow().scales())
                .hasEntrySatisfying(
                        "amount", figure -> assertThat(figure.isShown()).isTrue());
    }

    /** Nothing is lost of a group that is no more. */
    @Test
    void countsAnswersWhereTheyWereGivenWhateverHasBecomeOfTheGroup() {
        town.answer(round, town.south, mixed(3, 3));
        database.asOwner().sql("""
                        update organisation.unit set closed = '2026-06-01' where id = :group;
                        update organisation.unit_name set valid_to = '2026-06-01', closed = '2026-06-01' where unit_id = :group;
                        update organisation.unit_place set valid_to = '2026-06-01', closed = '2026-06-01' where unit_id = :group
                        """).param("group", town.north.value()).update();
        closeAndFreeze(1);
        var amount = picture(town.manager, town.unit)
                .current()
                .orElseThrow()
                .figures()
                .scales()
                .get("amount");
        assertThat(amount).isInstanceOfSatisfying(Figure.Shown.class, shown -> assertThat(shown.count())
                .isEqualTo(14));
    }

    @Test
    void storesNoNumberOfAGroupWithTooFew() {
        town.answer(round, town.south, List.of("too-much"));
        closeAndFreeze(1);
        assertThat(database.asOwner()
                        .sql("select figures::text from result.frozen where unit_id in (?, ?)")
                        .params(town.north.value(), town.south.value())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(json ->
                        assertThat(json).doesNotContain("\"n\"", "value").contains("withheld"));
    }

    @Test
    void keepsTheFirstFiguresAfterAReopening() {
        closeAndFreeze(1);
        var first = picture(town.manager, town.unit).current().orElseThrow().figures();
        town.reopen(round);
        town.answer(round, town.north, List.of("too-little"));
        closeAndFreeze(2);
        var after = picture(town.manager, town.unit);
        assertThat(after.current().orElseThrow().figures()).isEqualTo(first);
        assertThat(after.chosen().orElseThrow().keptBack()).isTrue();
        assertThat(in(() -> results.setsOf(round)))
                .extracting(FrozenSet::state)
                .containsExactly(State.PUBLISHED, State.KEPT_BACK);
    }

    @Test
    void publishesAfterAReopeningWhenTheFirstToldNothing() {
        var small = town.round(MAY.minusMonths(6), "OPEN");
        town.answer(small, town.north, mixed(1, 1));
        round = small;
        closeAndFreeze(1);
        town.reopen(small);
        town.answer(small, town.north, mixed(3, 3));
        closeAndFreeze(2);
        assertThat(in(() -> results.top(small)).orElseThrow().figures().points().isShown())
                .isTrue();
    }

    @Test
    void computesOnceHoweverOftenItIsAsked() {
        closeAndFreeze(1);
        MunicipalityScope.in(town.municipality, () -> freezing.freeze(round, 1));
        assertThat(in(() -> results.setsOf(round))).hasSize(1);
    }

    @Test
    void publishesNothingOfARoundThatIsOpen() {
        MunicipalityScope.in(town.municipality, () -> freezing.freeze(round, 1));
        assertThat(in(() -> results.setsOf(round))).isEmpty();
        assertThat(picture(town.head, town.unit).past()).isEmpty();
    }

    @Test
    void isAskedForByTheClosing() {
        town.close(round);
        MunicipalityScope.in(town.municipality, () -> events.publishEvent(new RoundClosed(town.municipality, round)));
        assertThat(scheduler.getScheduledExecutions())
                .anyMatch(job ->
                        job.getTaskInstance().getId().contains(round.value().toString()));
        assertThat(picture(town.manager, town.unit).chosen().orElseThrow().stage())
                .isEqualTo(UnitPicture.Stage.COMPUTING);
    }

    @Test
    void showsThePictureToWhomTheTableSays() {
        town.answer(round, town.south, mixed(3, 3));
        closeAndFreeze(1);
        assertThat(picture(town.head, town.unit).parts()).isEmpty();
        assertThat(picture(town.head, town.unit).past()).hasSize(1);
        assertThat(picture(town.owner, town.unit).past()).isEmpty();
        assertThatThrownBy(() -> picture(town.stranger, town.unit)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> picture(town.head, town.north)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> picture(town.manager, town.department)).isInstanceOf(NotFound.class);
        assertThat(picture(town.manager, town.north).past()).hasSize(1);
    }

    @Test
    void mayNotBeChangedByTheProgram() {
        closeAndFreeze(1);
        assertThatThrownBy(() -> database.asProgram()
                        .sql("update result.frozen set figures = '{}'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.asProgram()
                        .sql("delete from result.frozen_set")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void closeAndFreeze(int number) {
        town.close(round);
        MunicipalityScope.in(town.municipality, () -> freezing.freeze(round, number));
    }

    private UnitPicture picture(PersonId person, UnitId unit) {
        return in(() -> pictures.of(
                organisation.viewer(new SignedIn(town.municipality, person)),
                unit,
                Optional.of(round),
                Organised.THEN));
    }

    private <T> T in(Supplier<T> question) {
        return MunicipalityScope.in(town.municipality, question::get);
    }

    private static List<String> mixed(int right, int much) {
        var all = new ArrayList<>(nCopies(right, "just-right"));
        all.addAll(nCopies(much, "too-much"));
        return all;
    }
}
