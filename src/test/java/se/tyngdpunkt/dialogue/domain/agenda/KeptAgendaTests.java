package se.tyngdpunkt.dialogue.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.DialogueSamples;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.scoring.talk.TalkPoint;

class KeptAgendaTests {

    /** Every kind of rule the model has comes back with the figures it stood on. */
    @Test
    void everyKindOfItemComesBack() {
        var samples = new DialogueSamples();
        var action =
                Action.propose(ActionId.fresh(), samples.talk, samples.alva, DialogueSamples.anIntent(samples.johan));
        var scale = ffs().instrument().scales().getFirst();
        var option = scale.options().getFirst();
        var row = ffs().instrument().activities().getLast();
        var items = new ArrayList<AgendaItem>(List.of(
                new AgendaItem.OfAction(action, AgendaItem.Promise.OVERDUE, LocalDate.of(2026, 10, 1)),
                new AgendaItem.OfRisks(3)));
        for (var rule : ffs().instrument().talkRules()) {
            items.add(new AgendaItem.OfPoint(
                    switch (rule) {
                        case TalkRule.MoreThanAllEarlier _ ->
                            new TalkPoint.MoreThanAllEarlier(rule, Points.of(34), Points.of(28), 3, scale, option);
                        case TalkRule.FewerThanAllEarlier _ ->
                            new TalkPoint.FewerThanAllEarlier(rule, Points.of(8), Points.of(28), 2, scale, option);
                        case TalkRule.Chosen _ -> new TalkPoint.Chosen(rule, scale, option);
                        case TalkRule.RisksUp _ -> new TalkPoint.RisksUp(rule, 4, 1);
                        case TalkRule.Holds _ -> throw new IllegalStateException("FFS has none");
                        case TalkRule.RowChanged _ -> new TalkPoint.RowChanged(rule, row, 9, 2);
                    }));
        }

        var kept = KeptAgenda.of(items);

        assertThat(kept.read(ffs().instrument(), _ -> Optional.of(action))).isEqualTo(items);
    }

    /** A rule the model no longer has says nothing, rather than something else. */
    @Test
    void ruleThatIsGoneIsLeftOut() {
        var kept = new KeptAgenda(List.of(Map.of("rule", "gone", "now", "1", "before", "0")));

        assertThat(kept.read(ffs().instrument(), _ -> Optional.empty())).isEmpty();
    }
}
