package se.tyngdpunkt.dialogue.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Intent;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.talk.TalkPoints;
import se.tyngdpunkt.shared.PersonId;

class AgendaTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private static Action due(LocalDate day, Progress progress) {
        var intent =
                new Intent("Stöd av jurist", new Intent.Target.Worker(), PersonId.fresh(), day, day, Intent.Risk.NONE);
        return new Action(ActionId.fresh(), MeasurementId.fresh(), PersonId.fresh(), intent, progress, 0);
    }

    private static List<AgendaItem> items(Answers now, Answers before) {
        var points = TalkPoints.between(AnswerSamples.occasion(now), List.of(AnswerSamples.occasion(before)));
        return Agenda.ofAnswers(points, AnswerSamples.occasion(now).explained());
    }

    @Test
    void overdueComesBeforeWhatIsUnderWay() {
        var underWay = due(TODAY.plusDays(3), new Progress.InProgress());
        var overdue = due(TODAY.minusDays(3), new Progress.Agreed());

        assertThat(Agenda.ofActions(List.of(underWay, overdue), TODAY))
                .containsExactly(
                        new AgendaItem.OfAction(
                                overdue,
                                AgendaItem.Promise.OVERDUE,
                                overdue.intent().due()),
                        new AgendaItem.OfAction(
                                underWay,
                                AgendaItem.Promise.UNDER_WAY,
                                underWay.intent().due()));
    }

    @Test
    void risksAreTakenUpThoughTheyAreNotMoreThanLastTime() {
        var same = AnswerSamples.complete();

        assertThat(items(same, same)).extracting(AgendaItem::key).containsExactly("risks");
    }

    @Test
    void risksAreTakenUpOnce() {
        var more = AnswerSamples.complete().withRisk("overdue", 5);

        assertThat(items(more, AnswerSamples.complete()))
                .extracting(AgendaItem::key)
                .containsExactly("rule:risks-up");
    }

    @Test
    void withoutRisksAndDifferencesTheAgendaIsThePairsOwn() {
        var calm = AnswerSamples.complete().withRisk("expiring", 0).withRisk("overdue", 0);

        assertThat(items(calm, calm)).isEmpty();
    }

    @Test
    void firstRoundSaysNothingOfManyOrFew() {
        var many = AnswerSamples.complete().withCount("row1", 40);
        var points = TalkPoints.between(AnswerSamples.occasion(many), List.of());

        assertThat(Agenda.ofAnswers(points, AnswerSamples.occasion(many).explained()))
                .extracting(AgendaItem::key)
                .containsExactly("risks");
    }

    @Test
    void struckItemsStayButAreNotKept() {
        var agenda = Agenda.of(
                items(AnswerSamples.complete(), AnswerSamples.complete()), Set.of("risks"), Agenda.Origin.WORKED_OUT);

        assertThat(agenda.lines()).hasSize(1);
        assertThat(agenda.kept()).isEmpty();
    }
}
