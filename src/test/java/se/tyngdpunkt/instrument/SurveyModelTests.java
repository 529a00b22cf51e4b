package se.tyngdpunkt.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.LibrarySamples.field;
import static se.tyngdpunkt.instrument.LibrarySamples.openKeys;
import static se.tyngdpunkt.instrument.LibrarySamples.questions;
import static se.tyngdpunkt.instrument.LibrarySamples.skeleton;
import static se.tyngdpunkt.instrument.LibrarySamples.whole;
import static se.tyngdpunkt.instrument.LibrarySamples.words;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Part.Giver;
import se.tyngdpunkt.instrument.Text.Mark;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;

/** Statements that people agree with more or less: Stockholm's three and the nine of HME, word for word. */
class SurveyModelTests {

    private static final List<String> STATEMENTS = List.of(
            "Jag har en bra arbetssituation.",
            "Jag känner att jag kan göra ett gott arbete.",
            "Jag kan rekommendera min arbetsplats till andra.");

    /** Stockholms stads handlingsplan, page 13. */
    @Nested
    class StockholmTertial {

        private final Instrument model = skeleton("stockholm-tertial").unfinished();

        @Test
        void leavesTheAnswersOpen() {
            assertThat(openKeys("stockholm-tertial"))
                    .containsExactly("answer-direction", "answer-scale", "not-content");
            assertThat(model.scales()).allMatch(scale -> scale.options().isEmpty());
        }

        @Test
        void putsTheThreeStatementsWordForWord() {
            assertThat(questions(model)).isEqualTo(STATEMENTS);
            assertThat(model.scales())
                    .allMatch(scale -> scale.question().mark() == Mark.SOURCE)
                    .extracting(Part.Scale::citation)
                    .containsOnly("sidan 13");
        }

        /** "Den tillfrågade gör dessutom en kort motivering av sina svar." */
        @Test
        void asksForAShortMotivation() {
            assertThat(model.comment().orElseThrow().title().sv()).isEqualTo("kort motivering");
        }

        /** "Antal ärenden per anställd på enhetsnivå", reported by the unit. */
        @Test
        void takesCasesPerEmployeeFromTheUnit() {
            var figures = (Part.Figures) model.part("unit-figures").orElseThrow();

            assertThat(figures.level()).isEqualTo(Level.UNIT);
            assertThat(figures.fields()).extracting(Part.Field::key).containsExactly("cases", "employees");
            assertThat(figures.fields()).extracting(Part.Field::giver).containsOnly(Giver.MANAGER);
            assertThat(figures.fields()).extracting(Part.Field::citation).containsOnly("sidan 13");
            assertThat(model.calculation().measures())
                    .extracting(measure -> measure.title().sv())
                    .containsExactly("Antal ärenden per anställd");
        }

        /** "förslagsvis varje tertial". */
        @Test
        void isHeldEveryFourMonths() {
            assertThat(model.way().everyMonths()).isEqualTo(4);
            assertThat(model.way().citations()).containsEntry("every-months", "sidan 13: förslagsvis varje tertial");
        }

        /** "ska handläggare inte kunna identifieras på nivå över enhetschef". */
        @Test
        void isNamedUpToTheUnitManagerAndSaysSoBesideTheQuestions() {
            assertThat(model.way().isNamedForUnitManager()).isTrue();
            assertThat(model.way().privacy()).isEqualTo(Privacy.NAMED);
            assertThat(model.part("statements").orElseThrow().hint().sv())
                    .contains("Enhetschefen ser ditt namn. Över enhetschefen ska ingen kunna se vem du är.");
        }
    }

    @Nested
    class StockholmWithoutNames {

        private final Instrument model = whole("stockholm-tertial-konfidentiell");

        @Test
        void keepsTheStatementsAndMarksTheRestAsOurs() {
            assertThat(questions(model)).isEqualTo(STATEMENTS);
            assertThat(model.title().sv()).contains("vår variant");
            assertThat(model.provenance().organisation()).isEqualTo("Tyngdpunkt");
            assertThat(model.scales()).allMatch(scale -> scale.options().stream()
                    .allMatch(option -> option.words().isOurs()));
        }

        /** Nobody reads the answers by name, so a plan has to be asked for, and no free text may give anybody away. */
        @Test
        void tellsHerToAskForAPlanHerself() {
            assertThat(model.way().privacy()).isEqualTo(Privacy.CONFIDENTIAL);
            assertThat(model.part("statements").orElseThrow().hint().sv()).contains("Säg det till din arbetsledare");
            assertThat(model.comment()).isEmpty();
            assertThat(model.talkRules()).isEmpty();
        }

        @Test
        void takesTheSameFigureFromTheUnit() {
            assertThat(model.calculation().measures())
                    .isEqualTo(skeleton("stockholm-tertial")
                            .unfinished()
                            .calculation()
                            .measures());
            assertThat(field(model, "cases").citation()).contains("sidan 13");
        }
    }

    /** SKR and RKA, skr.se; the statements on steering from enkoping.se. */
    @Nested
    class Hme {

        private final Instrument model = whole("hme");

        @Test
        void putsTheNineStatementsWordForWord() {
            assertThat(model.parts())
                    .extracting(part -> part.title().sv())
                    .containsExactly("Motivation", "Ledarskap", "Styrning");
            assertThat(questions(model))
                    .containsExactly(
                            "Mitt arbete känns meningsfullt",
                            "Jag lär nytt och utvecklas i mitt dagliga arbete",
                            "Jag ser fram emot att gå till arbetet",
                            "Min närmaste chef visar uppskattning för mina arbetsinsatser",
                            "Min närmaste chef visar förtroende för mig som medarbetare",
                            "Min närmaste chef ger mig förutsättningar att ta ansvar i mitt arbete",
                            "Jag är insatt i min arbetsplats mål",
                            "Min arbetsplats mål följs upp och utvärderas på ett bra sätt",
                            "Jag vet vad som förväntas av mig i mitt arbete");
            assertThat(model.scales()).allMatch(scale -> scale.question().mark() == Mark.SOURCE);
        }

        @Test
        void hasWordsOnlyWhereTheSourceHas() {
            assertThat(model.scales()).allSatisfy(scale -> assertThat(words(scale))
                    .containsExactly("stämmer mycket dåligt", "2", "3", "4", "stämmer mycket bra"));
        }

        @Test
        void citesEachStatement() {
            assertThat(model.scales())
                    .extracting(Part.Scale::citation)
                    .containsOnly(
                            "skr.se, HME: Motivation",
                            "skr.se, HME: Ledarskap",
                            "enkoping.se, medarbetarenkät: Styrning");
        }

        @Test
        void makesNoIndexOfOnePerson() {
            assertThat(model.calculation().measures()).hasSize(4).allMatch(measure -> measure.level() == Level.UNIT);
            assertThat(model.way().privacy()).isEqualTo(Privacy.ANONYMOUS);
        }
    }

    @Nested
    class General {

        private final Instrument model = whole("allman");

        @Test
        void saysEverywhereThatItIsOurs() {
            assertThat(model.title().sv()).contains("vår");
            assertThat(model.provenance().organisation()).isEqualTo("Tyngdpunkt");
            assertThat(model.activities())
                    .allMatch(row -> row.label().isOurs() && row.citation().equals("Vårt förslag"));
            assertThat(model.risks())
                    .allMatch(row -> row.label().isOurs() && row.citation().equals("Vårt förslag"));
            assertThat(model.scales())
                    .allMatch(scale ->
                            scale.question().isOurs() && scale.citation().equals("Vårt förslag"));
            assertThat(model.way().citations().values()).containsOnly("Vårt förslag");
        }

        @Test
        void isShort() {
            assertThat(model.activities()).hasSizeLessThanOrEqualTo(6);
            assertThat(model.risks()).hasSizeLessThanOrEqualTo(3);
        }
    }
}
