package se.tyngdpunkt.demo.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Ekdala;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.shared.text.CaseLabel;
import se.tyngdpunkt.shared.text.FreeText;

class StoryTests {

    private final Town town =
            Ekdala.on(Calendar.from(LocalDate.of(2026, 11, 22).atTime(10, 0).atZone(Calendar.ZONE)));
    private final Answering answering = new Answering(town.storied());
    private final Talking talking = new Talking(answering);

    @Test
    void answersTheSameEachTime() {
        var again = new Answering(town.storied());
        for (var worker : town.workers()) {
            for (int round = 0; round <= Answering.LAST; round++) {
                assertThat(again.sheet(worker, round)).isEqualTo(answering.sheet(worker, round));
            }
        }
    }

    @Test
    void leavesNoGroupOfOneMind() {
        var groups = town.workers().stream().collect(Collectors.groupingBy(Worker::group));
        for (var group : groups.values()) {
            for (int round = 0; round <= Answering.LAST; round++) {
                for (var scale : new String[] {"scale.amount", "scale.satisfaction", "scale.manageability"}) {
                    int number = round;
                    assertThat(group.stream()
                                    .map(worker ->
                                            answering.sheet(worker, number).get(scale))
                                    .distinct())
                            .as("%s in round %d", scale, round)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    @Test
    void hasPeopleAtEachStage() {
        assertThat(town.workers().stream().map(answering::stage)).contains(Stage.values());
        assertThat(town.workers().stream().filter(answering::isStoried).map(answering::stage))
                .contains(Stage.values());
    }

    @Test
    void namesNoClient() {
        var texts = Stream.of(
                        Words.COMMENTS.stream(),
                        Stream.of(Words.LATE, Words.REOPENED, Talking.DISAGREEMENT, Talking.OTHER_DISAGREEMENT),
                        promises().map(Promise::what),
                        promises().map(Promise::risk).filter(words -> !words.isEmpty()),
                        town.workers().stream().flatMap(worker -> talking.notes(worker, 1).values().stream()))
                .flatMap(each -> each);
        assertThat(texts)
                .allSatisfy(text -> assertThat(FreeText.read(text, 200)).isInstanceOf(FreeText.Accepted.class));
        assertThat(promises().flatMap(promise -> promise.caseLabel().stream()))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(CaseLabel.parse(label)).isPresent());
    }

    private static Stream<Promise> promises() {
        return Stream.concat(Talking.PROMISED_TO_ALVA.stream(), Talking.PROMISES.stream());
    }
}
