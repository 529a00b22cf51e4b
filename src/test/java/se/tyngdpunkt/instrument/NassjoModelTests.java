package se.tyngdpunkt.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;
import static se.tyngdpunkt.instrument.LibrarySamples.field;
import static se.tyngdpunkt.instrument.LibrarySamples.openKeys;
import static se.tyngdpunkt.instrument.LibrarySamples.skeleton;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Part.Giver;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.Text.Mark;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.shared.number.Exact;

/**
 * Nässjö as two articles have it: Suntarbetsliv, "Nässjö mäter socialsekreterarnas arbetstyngd" (2018), and Tidningen
 * Vision nr 7 2018, "Mäter vad som går att hinna" (2018-10-31). Swedish words stand word for word.
 */
class NassjoModelTests {

    private final Instrument model = skeleton("nassjo").unfinished();

    /** Neither article gives these, or the two disagree. */
    @Test
    void leavesOpenWhatTheArticlesDoNotSay() {
        assertThat(openKeys("nassjo"))
                .containsExactly(
                        "cadence",
                        "exactly-five-years",
                        "felt-direction",
                        "felt-highest",
                        "felt-lowest",
                        "green-from",
                        "orange-from",
                        "other-kinds",
                        "other-weights",
                        "part-time",
                        "pressed-without-points",
                        "red-but-okay",
                        "red-from",
                        "travel-key",
                        "yellow-from");
    }

    /** Suntarbetsliv: 150 for more than five years, 138 for three to five, 126 for less than three, 120 for less than one. */
    @Test
    void hasTheArticlesNormsByYearsInTheProfession() {
        assertThat(steps(model)).hasSize(5);
        assertThat(at(model, "0.99")).isEqualTo(fixed(120));
        assertThat(at(model, "1")).isEqualTo(fixed(126));
        assertThat(at(model, "2.99")).isEqualTo(fixed(126));
        assertThat(at(model, "3")).isEqualTo(fixed(138));
        assertThat(at(model, "4.99")).isEqualTo(fixed(138));
        assertThat(at(model, "5.01")).isEqualTo(fixed(150));
        assertThat(model.calculation().norms().getFirst().citation())
                .contains("150 poäng för mer än fem år", "138 för tre–fem år", "126", "120 för kortare tid än ett år");
    }

    /** Suntarbetsliv has 138 ("mer än fem år"), Vision 150 ("minst fem"). */
    @Test
    void choosesNeitherArticleForExactlyFiveYears() {
        assertThat(at(model, "5")).isEqualTo(Value.notDefined());
    }

    /** Suntarbetsliv: "en siffra från ett till fem". */
    @Test
    void asksForFeltLoadFromOneToFive() {
        assertThat(model.scales()).singleElement().satisfies(scale -> assertThat(scale.options())
                .extracting(Option::key)
                .containsExactly("1", "2", "3", "4", "5"));
    }

    /** Suntarbetsliv: 3 points for a statement, 10 to 14 for following up a foster home placement, by the travel time. */
    @Test
    void weighsTheTwoKindsOfCasesThatAreKnown() {
        var cases = (Part.Rows) model.part("cases").orElseThrow();
        var weight = (Value.Choose) cases.weights().values().iterator().next();

        assertThat(weight.values())
                .containsOnly(
                        entry("statement", fixed(3)), entry("foster-home", new Value.Named("foster-home-points")));
        assertThat(field(model, "kind").citation()).contains("yttrande 3 poäng", "10–14 poäng");
        assertThat(field(model, "kind").options())
                .extracting(
                        option -> option.words().sv(), option -> option.words().mark())
                .containsExactly(
                        tuple("yttrande till domstol", Mark.SOURCE),
                        tuple("Uppföljningen av en familjehemsplacering", Mark.SOURCE));
    }

    @Test
    void letsTheLeaderChooseFromTheRangeWithAReason() {
        var points = field(model, "foster-home-points");

        assertThat(points.giver()).isEqualTo(Giver.LEADER);
        assertThat(points.needsReason()).isTrue();
        assertThat(List.of("9.9", "10", "14", "14.1"))
                .extracting(number -> points.allowed().holds(Exact.parse(number).orElseThrow()))
                .containsExactly(false, true, true, false);
        assertThat(model.way().isScoredByLeader()).isTrue();
    }

    /** Vision: "under utredning" or "beslutad insats pågår". Suntarbetsliv: many cases are carried over. */
    @Test
    void followsCasesThroughTheirPhases() {
        assertThat(field(model, "phase").options())
                .extracting(
                        option -> option.words().sv(), option -> option.words().mark())
                .containsExactly(
                        tuple("under utredning", Mark.SOURCE),
                        tuple("beslutad insats pågår", Mark.SOURCE),
                        tuple("förhandsbedömning", Mark.OURS_UNTIL_ADOPTED));
        assertThat(field(model, "phase").mayCarryOver()).isTrue();
        assertThat(field(model, "kind").mayCarryOver()).isTrue();
    }

    /** Not Nässjö's own: fourteen days for a preliminary assessment, four months for an investigation of a child. */
    @Test
    void tellsOfTheTimeLimitsThatOtherSourcesGive() {
        var cases = (Part.Rows) model.part("cases").orElseThrow();

        assertThat(cases.timeLimits())
                .extracting(limit -> limit.key(), limit -> limit.number(), limit -> limit.span(), limit -> limit.from())
                .containsExactly(
                        tuple("investigation-time", 4, Value.Span.MONTHS, "begun"),
                        tuple("assessment-time", 14, Value.Span.DAYS, "begun"));
        assertThat(cases.timeLimits()).extracting(limit -> limit.title().mark()).containsOnly(Mark.OURS_UNTIL_ADOPTED);
        assertThat(cases.timeLimits().getFirst().citation()).contains("lansstyrelsen.se/jonkoping", "4 månader");
        assertThat(cases.timeLimits().getLast().citation()).contains("14 dagar");
    }

    /** No article speaks of two officers in one case, nor of when a case began. */
    @Test
    void marksTheRoleAndTheWeekOfTheStartAsOurs() {
        assertThat(List.of("role", "begun")).allSatisfy(key -> {
            assertThat(field(model, key).label().mark()).isEqualTo(Mark.OURS_UNTIL_ADOPTED);
            assertThat(field(model, key).citation()).isEmpty();
            assertThat(field(model, key).required()).isFalse();
            assertThat(field(model, key).mayCarryOver()).isTrue();
        });
    }

    /** Suntarbetsliv: from blue, "för lite att göra", by green, yellow and orange to red, "alldeles för mycket". */
    @Test
    void hasFiveColoursInTheArticlesWords() {
        assertThat(model.calculation().bands().getFirst().levels())
                .extracting(Band::colour, band -> band.word().sv(), band -> band.word()
                        .mark())
                .containsExactly(
                        tuple("blue", "för lite att göra", Mark.SOURCE),
                        tuple("green", "grönt", Mark.SOURCE),
                        tuple("yellow", "gult", Mark.SOURCE),
                        tuple("orange", "orange", Mark.SOURCE),
                        tuple("red", "alldeles för mycket", Mark.SOURCE));
    }

    @Test
    void citesWhatItAsksAndHowItIsUsed() {
        assertThat(List.of("years", "rate", "flex", "unwritten", "overdue", "kind", "foster-home-points"))
                .allSatisfy(key -> assertThat(field(model, key).citation()).startsWith("Suntarbetsliv: "));
        assertThat(model.way().formMinutes()).isEqualTo(15);
        assertThat(model.way().citations())
                .containsEntry("form-minutes", "Suntarbetsliv: tar kanske en kvart. Vision säger cirka tio minuter")
                .containsEntry("every-months", "Suntarbetsliv: Varannan månad. Vision: varje månad");
    }

    private static List<Value.Step> steps(Instrument model) {
        var product = (Value.Joined) model.calculation().norms().getFirst().value();
        return ((Value.Steps) product.values().getFirst()).steps();
    }

    private static Value at(Instrument model, String years) {
        return steps(model).stream()
                .filter(step -> step.interval().holds(Exact.parse(years).orElseThrow()))
                .map(Value.Step::value)
                .findFirst()
                .orElseThrow();
    }

    private static Value fixed(int number) {
        return new Value.Fixed(Exact.of(number));
    }
}
