package se.tyngdpunkt.dialogue.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWithTalkTemplate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.DialogueSamples;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.talk.TalkPoints;

/** What the model has every talk take up stands between what is promised and contested and what the answers say. */
class TemplateAgendaTests {

    private final DialogueSamples samples = new DialogueSamples();
    private final ContestedRow contested =
            new ContestedRow(UUID.randomUUID(), "cases", 1, "För lågt", Instant.EPOCH, new ContestedRow.Waiting());

    private List<AgendaItem> suggested(InstrumentVersion model) {
        var promised =
                Action.propose(ActionId.fresh(), samples.talk, samples.alva, DialogueSamples.anIntent(samples.johan));
        return Agenda.suggested(List.of(promised), Optional.of(picture(model)), OrganisationSamples.TODAY);
    }

    private Picture picture(InstrumentVersion model) {
        var before = Occasion.of(model, AnswerSamples.complete(), OrganisationSamples.TODAY, List.of());
        var now = Occasion.of(
                model, AnswerSamples.complete().withRisk("overdue", 5), OrganisationSamples.TODAY, List.of());
        return new Picture(
                samples.heads.getFirst(),
                1,
                samples.rounds.getFirst(),
                now,
                List.of(now),
                List.of(),
                TalkPoints.between(now, List.of(before)),
                false,
                false,
                List.of(contested));
    }

    @Test
    void standsInTheModelsOrderBeforeWhatTheAnswersSay() {
        assertThat(suggested(ffsWithTalkTemplate()).stream().skip(1))
                .extracting(AgendaItem::key)
                .containsExactly("contested:" + contested.id(), "template:strength", "template:ahead", "rule:risks-up");
    }

    @Test
    void isNothingInAModelWithoutOne() {
        assertThat(suggested(ffs()).stream().skip(1))
                .extracting(AgendaItem::key)
                .containsExactly("contested:" + contested.id(), "rule:risks-up");
    }

    @Test
    void comesBackFromAKeptAgenda() {
        var model = ffsWithTalkTemplate();
        var template = suggested(model).stream()
                .filter(AgendaItem.OfTemplate.class::isInstance)
                .toList();

        var kept = KeptAgenda.of(template);

        assertThat(kept.read(model.instrument(), _ -> Optional.empty()))
                .hasSize(2)
                .isEqualTo(template);
        assertThat(kept.read(ffs().instrument(), _ -> Optional.empty())).isEmpty();
    }

    /** What a talk had before it when it was held does not grow by a template. */
    @Test
    void isNotAddedToAnAgendaThatIsKept() {
        var kept = KeptAgenda.of(List.of(new AgendaItem.OfRisks(3)));

        assertThat(kept.read(ffsWithTalkTemplate().instrument(), _ -> Optional.empty()))
                .containsExactly(new AgendaItem.OfRisks(3));
    }
}
