package se.tyngdpunkt.result.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.result.domain.simulation.SimulatedTown.DRAFT;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import se.tyngdpunkt.measurement.rescoring.AskRescoring;
import se.tyngdpunkt.measurement.rescoring.AskRescoring.Asked;
import se.tyngdpunkt.measurement.rescoring.Rescore;
import se.tyngdpunkt.measurement.rescoring.Rescoring;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.measurement.rescoring.Rescorings;
import se.tyngdpunkt.result.ChangeOfPart;
import se.tyngdpunkt.result.DeleteSimulation;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Moves;
import se.tyngdpunkt.result.Simulations;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class SimulationModuleTests {

    private final SimulatedTown here;
    private final Rescore rescore;
    private final Rescorings rescorings;
    private final SchedulerClient scheduler;
    private final TestDatabase database;

    SimulationModuleTests(
            ApplicationContext beans,
            Rescore rescore,
            Rescorings rescorings,
            SchedulerClient scheduler,
            TestDatabase database) {
        this.here = new SimulatedTown(beans);
        this.rescore = rescore;
        this.rescorings = rescorings;
        this.scheduler = scheduler;
        this.database = database;
    }

    @Test
    void countsWhoseSumGoesWhichWay() {
        var id = here.run();

        var top = parts(id).getFirst();

        assertThat(top.unit()).isEqualTo(here.town.unit);
        assertThat(top.sum()).isEqualTo(new Figure.Shown<>(new Moves(3, 3, 13, 0), 19));
        assertThat(top.rows().get("row1")).isEqualTo(top.sum());
        assertThat(top.rows()).hasSize(7);
        assertThat(top.rows().get("row2")).isEqualTo(new Figure.Withheld<Moves>(Figure.Reason.PROTECTED));
        assertThat(top.median()).isInstanceOfSatisfying(Figure.Shown.class, shown -> assertThat(shown.value())
                .hasToString("10"));
        assertThat(top.level()).isEmpty();
    }

    /** In the south everybody gets a heavier sum, so that the north is withheld with it. */
    @Test
    void withholdsGroupsThatAreAlike() {
        var id = here.run();
        assertThat(parts(id))
                .filteredOn(part -> part.parent().isPresent())
                .hasSize(2)
                .extracting(ChangeOfPart::sum)
                .allMatch(figure -> !figure.isShown());
    }

    @Test
    void keepsNothingOfAnybodyOnceTheFiguresAreMade() {
        var id = here.run();
        assertThat(here.count("measurement.rescored")).isZero();
        assertThat(find(id).state()).isEqualTo(Rescoring.State.DONE);
        assertThat(database.asOwner()
                        .sql("select place from measurement.rescoring where id = ?")
                        .params(id.value())
                        .query()
                        .singleRow())
                .containsEntry("place", null);
    }

    @Test
    void goesOnWhereItWas() {
        var id = here.ask();
        assertThat(here.in(() -> rescore.next(id))).isTrue();
        assertThat(find(id).done()).isEqualTo(19);
        assertThat(here.count("measurement.rescored")).isEqualTo(19);
        assertThat(here.in(() -> rescore.next(id))).isFalse();
        assertThat(here.in(() -> rescore.next(id))).isFalse();
        assertThat(here.count("measurement.rescored")).isEqualTo(19);
        make(id);
        make(id);
        assertThat(parts(id)).hasSize(3);
    }

    @Test
    void countsThoseWhoseAnswersDoNotFitAmongTheKinds() {
        here.lose(10, 13);
        var id = here.run();
        var top = parts(id).getFirst();
        assertThat(top.sum()).isEqualTo(new Figure.Shown<>(new Moves(3, 3, 9, 4), 19));
        assertThat(top.median()).isInstanceOfSatisfying(Figure.Shown.class, shown -> assertThat(shown.count())
                .isEqualTo(15));
    }

    @Test
    void withholdsWhatOneOrTwoOfAKindWouldTell() {
        here.lose(10, 11);
        var id = here.run();
        var top = parts(id).getFirst();
        assertThat(top.sum().isShown()).isFalse();
        assertThat(top.median().isShown()).isFalse();
        assertThat(json(id)).doesNotContain("\"n\"").doesNotContain("value");
    }

    @Test
    void isAskedForByMethodOwnersOnly() {
        assertThatThrownBy(() -> here.asked(here.town.manager, DRAFT)).isInstanceOf(NotFound.class);
        here.town.grant(here.town.stranger, "METHOD_OWNER", here.town.north);
        assertThatThrownBy(() -> here.asked(here.town.stranger, DRAFT))
                .as("of another part than the round's")
                .isInstanceOf(NotFound.class);
        var id = here.ask();
        assertThat(scheduler.getScheduledExecutions())
                .anyMatch(
                        job -> job.getTaskInstance().getId().contains(id.value().toString()));
        assertThat(database.asOwner()
                        .sql(
                                "select person_id from audit.deed where what = 'measurement.rescoring-asked' and object_id = ?")
                        .params(here.round.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(here.town.owner.value());
    }

    @Test
    void takesClosedRoundsThatAskTheSameOnly() {
        here.town.reopen(here.round);
        assertThat(here.asked(DRAFT)).isInstanceOf(Asked.DoesNotFit.class);
    }

    @Test
    void stopsAtTenOfADraftAndTenOfARound() {
        for (int i = 0; i < AskRescoring.MOST; i++) {
            var id = here.ask();
            MunicipalityScope.in(here.town.municipality, () -> here.bean(DeleteSimulation.class)
                    .delete(id));
        }
        assertThat(here.in(() -> rescorings.of(DRAFT))).isEmpty();
        assertThat(here.in(() -> rescorings.askedFor(DRAFT))).isEqualTo(AskRescoring.MOST);
        assertThat(here.asked(DRAFT)).isInstanceOf(Asked.TooMany.class);
        assertThat(here.asked(UUID.randomUUID())).isInstanceOf(Asked.TooMany.class);
        here.timePasses();
        assertThat(here.asked(DRAFT)).isInstanceOf(Asked.Started.class);
    }

    @Test
    void deletesEveryTraceWhenItsTimeIsOver() {
        var made = here.run();
        var begun = here.ask();
        here.in(() -> rescore.next(begun));
        here.timePasses();
        assertThat(here.count("measurement.rescored")).isZero();
        assertThat(here.count("measurement.rescoring")).isZero();
        assertThat(here.count("result.simulated")).isZero();
        make(made);
        assertThat(here.in(() -> rescore.next(begun))).isFalse();
    }

    @Test
    void keepsWhatIsNotOverYet() {
        here.run();
        here.deleteOld();
        assertThat(here.count("result.simulated")).isEqualTo(3);
    }

    private void make(RescoringId id) {
        MunicipalityScope.in(
                here.town.municipality, () -> here.bean(MakeSimulation.class).make(id));
    }

    private List<ChangeOfPart> parts(RescoringId id) {
        return here.in(() -> here.bean(Simulations.class).parts(id));
    }

    private Rescoring find(RescoringId id) {
        return here.in(() -> rescorings.find(id)).orElseThrow();
    }

    private String json(RescoringId id) {
        return database.asOwner()
                .sql("select string_agg(figures ->> 'sum', '') || string_agg(figures ->> 'median', '')"
                        + " from result.simulated where rescoring_id = ?")
                .params(id.value())
                .query(String.class)
                .single();
    }
}
