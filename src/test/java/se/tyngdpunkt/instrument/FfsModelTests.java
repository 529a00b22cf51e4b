package se.tyngdpunkt.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.Part.ActivityRow;
import se.tyngdpunkt.instrument.Part.Direction;
import se.tyngdpunkt.instrument.Part.Help;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.Part.RiskRow;
import se.tyngdpunkt.instrument.Part.TimeUnit;
import se.tyngdpunkt.instrument.Part.Window;
import se.tyngdpunkt.instrument.Text.Mark;
import se.tyngdpunkt.shared.number.Exact;

/**
 * FFS as its source has it: "Tjänstemätning. För socialsekreterare inom förvaltningen för funktionsstöd", Göteborgs Stad,
 * 2023-09-20. Each group names the section; Swedish words stand word for word.
 */
class FfsModelTests {

    private static final Locale SWEDISH = Locale.of("sv");

    private final Instrument model = ffs().instrument();

    /** Section "Versionshantering". */
    @Nested
    class VersionTable {

        @Test
        void isVersionOnePointOneOfSeptember2023() {
            assertThat(model.version()).isEqualTo("1.1");
            assertThat(model.validFrom()).isEqualTo(LocalDate.of(2023, 9, 20));
            assertThat(model.provenance().decidedBy()).isEqualTo("Verksamhetsledningsgrupp");
        }

        /** Sections 2.1 STEG 1 and 2.2 STEG 2, the table AKTIVITET. */
        @Test
        void namesTheWordsOfTheSourceThatItLeavesOut() {
            assertThat(model.provenance().adaptation().sv())
                    .contains(
                            "Gånger viktning",
                            "SUMMA TOTALT",
                            "avseende emotionell tyngd",
                            "mellanslaget före kommatecknet");
        }

        @Test
        void listsBothVersionsWithTheSourcesWords() {
            assertThat(model.provenance().changes())
                    .extracting(Provenance.Change::version, Provenance.Change::date, change -> change.words()
                            .sv())
                    .containsExactly(
                            tuple(
                                    "1.0",
                                    LocalDate.of(2023, 5, 31),
                                    "Genomgång och dialog med enhetschefer och verksamhetschefer myndighetsutövning FFS. Komplettering görs i form av förklaring poänglista."),
                            tuple(
                                    "1.1",
                                    LocalDate.of(2023, 9, 20),
                                    "Genomgång och dialog med enhetschefer och verksamhetschefer myndighetsutövning FFS. Material har justerats efter feedback från verksamheterna."));
        }
    }

    /** Section 1.2 "Om tjänstemätningen". */
    @Nested
    class WayItIsUsed {

        @Test
        void isHeldInMayAndNovember() {
            assertThat(model.way().months()).containsExactly(Month.MAY, Month.NOVEMBER);
        }

        @Test
        void takesTenMinutesForTheFormOfThirty() {
            assertThat(model.way().formMinutes()).isEqualTo(10);
            assertThat(model.way().formMinutes() + model.way().talkMinutes()).isEqualTo(30);
        }

        /** Sections 2.1 and 2.2: "datum för tjänstemätning och två veckor tillbaka". */
        @Test
        void looksTwoWeeksBack() {
            assertThat(model.way().referenceWindowDays()).isEqualTo(14);
        }

        @Test
        void showsAnswersByName() {
            assertThat(model.way().privacy()).isEqualTo(WayOfWorking.Privacy.NAMED);
        }

        @Test
        void citesEachNumber() {
            assertThat(model.way().citations())
                    .containsOnlyKeys("months", "reference-window-days", "form-minutes", "talk-minutes")
                    .allSatisfy((_, cite) -> assertThat(cite).matches("[12]\\.[12] .+"));
        }
    }

    /** Section 2.1 "STEG 1". */
    @Nested
    class StepOne {

        @Test
        void asksThreeQuestionsInTheSourcesWords() {
            assertThat(model.scales())
                    .extracting(scale ->
                            scale.label().sv() + ": " + scale.question().sv())
                    .containsExactly(
                            "Arbetsmängd: upplevelse av hur mycket du har att göra nu",
                            "Nöjdhet: upplevelse av hur nöjd du är med din tjänst/arbete nu",
                            "Hanterbarhet: känsla av hur du kan hantera din tjänst nu");
        }

        @Test
        void offersTheSourcesAnswersInItsOrder() {
            assertThat(model.scales())
                    .extracting(scale -> scale.options().stream()
                            .map(Option::words)
                            .map(Text::sv)
                            .toList())
                    .containsExactly(
                            List.of("För lite", "lagom", "för mycket"),
                            List.of("Till viss del", "till stor del", "helt och hållet"),
                            List.of("Inte god alls", "ok", "god"));
        }

        @Test
        void hasItsBestAmountOfWorkInTheMiddle() {
            assertThat(model.scales())
                    .extracting(Part.Scale::direction)
                    .containsExactly(Direction.MIDDLE_IS_BEST, Direction.HIGHER_IS_BETTER, Direction.HIGHER_IS_BETTER);
        }

        @Test
        void marksItsWordsAsTheSources() {
            assertThat(model.scales()).allSatisfy(scale -> assertThat(Stream.concat(
                            Stream.of(scale.label(), scale.question()),
                            scale.options().stream().map(Option::words)))
                    .extracting(Text::mark)
                    .containsOnly(Mark.SOURCE));
        }

        @Test
        void asksForWorkingTimeUnderTheSourcesNames() {
            assertThat(model.timeFields())
                    .extracting(field -> field.label().sv(), Part.TimeField::unit)
                    .containsExactly(
                            tuple("Tjänstgöringsgrad", TimeUnit.PER_CENT),
                            tuple("Faktisk arbetstid", TimeUnit.HOURS),
                            tuple("Tillgänglig brukartid", TimeUnit.HOURS));
        }

        @Test
        void explainsWorkingTimeInTheSourcesWords() {
            assertThat(model.timeFields())
                    .extracting(field -> field.hint().sv())
                    .containsExactly(
                            "dvs heltid eller deltid.",
                            "dvs tjänstgöringsgrad plus/minus flexitid, sjukfrånvaro, VAB, ledigheter, helgdagar etc.",
                            "dvs den faktiska arbetstiden minus utbildningar eller handledning, arbetsgrupper eller nätverk, verksamhetsmöten så som APT eller metod etc.");
        }
    }

    /** Section 2.2 "STEG 2", table AKTIVITET. */
    @Nested
    class StepTwo {

        @Test
        void weighsSevenRows() {
            assertThat(model.activities())
                    .flatExtracting(row -> row.weight().stream().toList())
                    .containsExactlyElementsOf(
                            Stream.of(3, 2, 1, 2, 3, 2, 1).map(Exact::of).toList());
        }

        @Test
        void namesItsRowsWordForWord() {
            assertThat(model.activities())
                    .extracting(row -> row.label().sv())
                    .containsExactly(
                            "Pågående utredningar/uppföljningar av större omfattning (ex som kräver många kontakter, tolk, stora underlag, externa placeringar eller beslut ska tas av utskott)",
                            "Pågående utredningar/uppföljningar av normal omfattning.",
                            "Genomförda VPL/SIP/SP",
                            "Ärenden där det sker kontakt/dokumentation i större omfattning, utan att det finns en pågående utredning/uppföljning (ex aktiva anhöriga, oro i nätverket eller verkställigheten)",
                            "Ärenden med problematisk verkställighet (ex uppsagd verkställighet eller behov av akuta lösningar, behov av andra lösningar i väntan på ny verkställighet)",
                            "Överklagningsprocesser som krävt arbetsinsats (ex sakupplysningar, svar på domstol, muntliga förhandlingar)",
                            "Arbetsinsatser utanför utredningsprocessen (ex anmälan om god man/förvaltare, fondansökan, orosanmälan till Socialförvaltningen eller kontakt med dem utifrån svar under FREDA kortfrågor)");
            assertThat(model.activities()).extracting(row -> row.label().mark()).containsOnly(Mark.SOURCE);
        }

        @Test
        void numbersItsRowsAsTheTableDoes() {
            assertThat(model.activities()).extracting(ActivityRow::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        }

        /** Ours, from the rows' wording: meetings held, appeals that took work and efforts made happen in the two weeks. */
        @Test
        void startsWhatHappenedWithinTheWindowFromBlank() {
            assertThat(model.activities().stream().filter(row -> !row.mayCarryOver()))
                    .extracting(ActivityRow::number)
                    .containsExactly(3, 6, 7);
            assertThat(model.activities().get(2).window()).isEqualTo(Window.WITHIN_WINDOW);
        }

        @Test
        void citesTheTableForEachRow() {
            assertThat(model.activities()).allSatisfy(row -> assertThat(row.citation())
                    .isEqualTo("2.2 STEG 2, tabellen AKTIVITET, rad %d", row.number()));
        }
    }

    /** Section 2.2 "STEG 2", table RISKER. */
    @Nested
    class Risks {

        @Test
        void countsTwoRisksWordForWord() {
            assertThat(model.risks())
                    .extracting(risk -> risk.label().sv())
                    .containsExactly(
                            "Insatser vars beslut riskerar att gå ut innan nytt beslut tas",
                            "Insatser som riskerar att inte följas upp i tid (över ett år sedan föregående uppföljning)");
        }
    }

    /** What the source does not have, and what is ours until a municipality has adopted it. */
    @Nested
    class Ours {

        @Test
        void marksAllHelpAsOurs() {
            var help = Stream.concat(
                            model.activities().stream().map(ActivityRow::help),
                            model.risks().stream().map(RiskRow::help))
                    .toList();

            assertThat(help).hasSize(9).allSatisfy(each -> assertThat(texts(each))
                    .allMatch(Text::isOurs)
                    .noneMatch(Text::isBlank));
        }

        @Test
        void asksOneFreeQuestionThatMayBeLeftBlank() {
            assertThat(model.comment().orElseThrow().required()).isFalse();
            assertThat(model.comment().orElseThrow().title())
                    .isEqualTo(Text.ours("Något mer du vill ta upp", "Anything else you want to bring up"));
        }

        @Test
        void keepsShortNamesShorterThanTheSources() {
            assertThat(model.activities())
                    .allSatisfy(row -> assertThat(row.shortLabel().in(SWEDISH))
                            .hasSizeLessThanOrEqualTo(60)
                            .isNotBlank());
        }

        @Test
        void declaresNoOtherVersionComparable() {
            assertThat(model.comparableVersions()).isEmpty();
        }

        private Stream<Text> texts(Help help) {
            return Stream.of(help.definition(), help.includes(), help.excludes(), help.example());
        }
    }
}
