package se.tyngdpunkt.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.LibrarySamples.field;
import static se.tyngdpunkt.instrument.LibrarySamples.openKeys;
import static se.tyngdpunkt.instrument.LibrarySamples.skeleton;
import static se.tyngdpunkt.instrument.LibrarySamples.whole;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.instrument.Part.CountedActivities;
import se.tyngdpunkt.instrument.Text.Mark;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.shared.number.Exact;

/** Models of which little is published: what is known stands word for word, all else is open. */
class SkeletonModelTests {

    /** Stockholms stads handlingsplan, page 12 note 6 and page 24; vartgoteborg.se for ny, van and erfaren. */
    @Nested
    class BarnOchUnga {

        private final Instrument model = skeleton("barn-och-unga").unfinished();

        @Test
        void leavesOpenWhatNoSourceSays() {
            assertThat(openKeys("barn-och-unga"))
                    .containsExactly(
                            "activities",
                            "bands",
                            "cadence",
                            "experienced-from",
                            "norm-experienced",
                            "norm-new",
                            "norm-practised",
                            "practised-from",
                            "satisfaction-direction",
                            "satisfaction-options",
                            "satisfaction-question",
                            "support-direction",
                            "support-options",
                            "support-question");
        }

        /** "flextid, antal oskrivna utredningar, soc.sekr upplevelse av nöjdhet, och typ av aktiviteter/ärenden, och antal år i yrket". */
        @Test
        void asksForTheKnownIngredientsInTheSourcesWords() {
            assertThat(List.of(
                            field(model, "flex").label(),
                            field(model, "unwritten").label(),
                            model.scale("satisfaction").orElseThrow().label(),
                            model.part("activities").orElseThrow().title(),
                            field(model, "years").label(),
                            model.scale("support").orElseThrow().label()))
                    .allMatch(text -> text.mark() == Mark.SOURCE)
                    .extracting(Text::sv)
                    .containsExactly(
                            "flextid",
                            "antal oskrivna utredningar",
                            "nöjdhet",
                            "typ av aktiviteter/ärenden",
                            "antal år i yrket",
                            "möjlighet till stöd från närmsta chef");
        }

        @Test
        void inventsNoActivity() {
            assertThat(((CountedActivities) model.part("activities").orElseThrow()).rows())
                    .isEmpty();
        }

        /** "ca var 4:e /6:e vecka". */
        @Test
        void isUsedEveryFourthOrSixthWeek() {
            assertThat(model.way().citations())
                    .containsEntry("every-weeks", "Stockholm, sidan 24: ca var 4:e /6:e vecka");
        }

        @Test
        void hasThreeClassesOfYearsInTheProfession() {
            var norm = model.calculation().norms().getFirst();

            assertThat(norm.title().sv()).isEqualTo("Norm för ny, van och erfaren");
            assertThat(((Value.Steps) norm.value()).steps()).hasSize(3).allMatch(step -> step.value()
                    .equals(Value.notDefined()));
        }

        @Test
        void citesEachIngredient() {
            assertThat(List.of("flex", "unwritten", "years"))
                    .allSatisfy(key -> assertThat(field(model, key).citation()).startsWith("Stockholm, sidan 24: "));
            assertThat(model.scale("support").orElseThrow().citation()).isEqualTo("Stockholm, sidan 12, not 6");
        }
    }

    /** SKR, "Göteborgsmodellen", the section on Region Jönköping: nothing of the file's content is published. */
    @Nested
    class RegionJonkoping {

        private final Instrument model = skeleton("region-jonkoping").unfinished();

        @Test
        void leavesEveryValueOpen() {
            assertThat(openKeys("region-jonkoping"))
                    .containsExactly(
                            "bands", "cadence", "felt-direction", "felt-options", "kinds", "norm", "phases", "weights");
            assertThat(model.calculation().norms().getFirst().value()).isEqualTo(Value.notDefined());
        }

        @Test
        void isBuiltAsNassjo() {
            var nassjo = skeleton("nassjo").unfinished();

            assertThat(model.parts())
                    .extracting(Part::key)
                    .containsExactlyElementsOf(
                            nassjo.parts().stream().map(Part::key).toList());
            assertThat(model.way().isScoredByLeader()).isTrue();
        }

        @Test
        void marksItsQuestionsAsOurs() {
            assertThat(model.parts()).extracting(Part::title).allMatch(Text::isOurs);
            assertThat(model.provenance().standing())
                    .isEqualTo(
                            Text.source(
                                    "Inrapporteringssystemet får användas fritt. Region Jönköping och SKR kan dock inte bistå med support.",
                                    "The reporting system may be used freely. Region Jönköping and SKR can however give no support."));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nassjo-exempel",
                "barn-och-unga-exempel",
                "region-jonkoping-exempel",
                "stockholm-tertial-exempel"
            })
    void saysThatItsExampleIsInvented(String name) {
        assertThat(whole(name).filling().isInvented()).isTrue();
        assertThat(whole(name).filling().title().sv()).contains("påhitta");
    }

    /** Nothing rests on another number than those the sources give: an open limit reads as no limit. */
    @Test
    void putsNoNumberOnTheClasses() {
        var steps = (Value.Steps) skeleton("barn-och-unga")
                .unfinished()
                .calculation()
                .norms()
                .getFirst()
                .value();

        assertThat(steps.steps()).allMatch(step -> step.interval().holds(Exact.of(100)));
    }
}
