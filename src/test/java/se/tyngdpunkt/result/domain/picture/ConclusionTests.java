package se.tyngdpunkt.result.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Chosen;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Stage;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UnitId;

class ConclusionTests {

    private static final InstrumentVersion MODEL = InstrumentSamples.ffs();
    private static final Part.Scale AMOUNT = MODEL.instrument().scale("amount").orElseThrow();
    private static final Part.Scale MANAGEABLE =
            MODEL.instrument().scale("manageability").orElseThrow();
    private static final String RISK = MODEL.instrument().risks().getFirst().key();
    private static final UnitId UNIT = UnitId.fresh();

    private final List<Past> past = new ArrayList<>();

    @Test
    void takesTheWorryingEndFromWhereTheGoodOneIs() {
        assertThat(Conclusion.worrying(AMOUNT).key()).isEqualTo("too-much");
        assertThat(Conclusion.worrying(MANAGEABLE).key()).isEqualTo("not-good");
    }

    @Test
    void seesMoreAndFewer() {
        round("2025-11-01", amount(8, 2), 3);
        round("2026-05-01", amount(6, 4), 3);
        assertThat(conclusion()).isInstanceOf(Conclusion.More.class);
        past.clear();
        round("2025-11-01", amount(6, 4), 3);
        round("2026-05-01", amount(8, 2), 3);
        assertThat(conclusion()).isInstanceOf(Conclusion.Fewer.class);
    }

    @Test
    void speaksOfTheLastFiguresWhileAnotherRoundIsOpen() {
        round("2025-11-01", amount(8, 2), 3);
        round("2026-05-01", amount(6, 4), 3);
        var published = picture(new Share(10, 10), new Share(10, 10));
        var open = new Chosen(
                new Round(
                        RoundId.fresh(),
                        "open",
                        LocalDate.parse("2026-11-01"),
                        MODEL.id(),
                        UNIT,
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        RoundState.OPEN,
                        Privacy.NAMED,
                        Optional.empty()),
                Stage.OPEN,
                false,
                new Figure.Shown<>(new Share(9, 10), 10),
                new Figure.Shown<>(new Share(9, 9), 9));
        var now = new UnitPicture(
                published.unit(),
                Insight.BY_NAME,
                List.of(),
                Optional.of(open),
                published.past(),
                List.of(),
                UnitPicture.Grouping.ONLY);
        assertThat(Conclusion.of(AMOUNT, now)).isInstanceOf(Conclusion.More.class);
        assertThat(Advice.of(now)).isEmpty();
    }

    @Test
    void makesNothingOfOnePerson() {
        round("2025-11-01", amount(8, 2), 3);
        round("2026-05-01", amount(7, 3), 3);
        assertThat(conclusion()).isInstanceOf(Conclusion.AboutTheSame.class);
    }

    @Test
    void makesNothingOfMorePeopleWhenTheShareIsNotLarger() {
        round("2025-11-01", amount(6, 4), 3);
        round("2026-05-01", amount(14, 6), 3);
        assertThat(conclusion()).isInstanceOf(Conclusion.AboutTheSame.class);
    }

    @Test
    void comparesWithAYearBeforeWhereItCan() {
        round("2025-05-01", amount(8, 2), 3);
        round("2025-11-01", amount(4, 6), 3);
        round("2026-05-01", amount(5, 5), 3);
        assertThat(conclusion()).isInstanceOfSatisfying(Conclusion.More.class, more -> assertThat(
                        more.change().than().month())
                .isEqualTo("2025-05-01"));
    }

    @Test
    void comparesWithTheSameTimeOfTheMonthWhereThatHadTwo() {
        round("2026-03-01", amount(8, 2), 3);
        round("2026-03-29", amount(8, 2), 3);
        round("2027-03-28", amount(5, 5), 3);
        assertThat(conclusion()).isInstanceOfSatisfying(Conclusion.More.class, more -> assertThat(
                        more.change().than().opensOn())
                .isEqualTo("2026-03-29"));
    }

    @Test
    void hasNothingToCompareWithTheFirstTime() {
        round("2026-05-01", amount(3, 7), 3);
        assertThat(conclusion()).isInstanceOf(Conclusion.Most.class);
        past.clear();
        round("2026-05-01", amount(5, 5), 3);
        assertThat(conclusion()).isInstanceOf(Conclusion.Divided.class);
    }

    @Test
    void saysNothingOfWhatIsWithheld() {
        round("2026-05-01", new Figure.Withheld<>(Figure.Reason.PROTECTED), 3);
        assertThat(conclusion()).isInstanceOf(Conclusion.NothingShown.class);
        assertThat(Advice.of(picture(new Share(8, 8), new Share(8, 8)))).isEmpty();
    }

    /** On the first day of a round there are no "others" to ask. */
    @Test
    void advisesNothingOnAnswersBeforeAnybodyHasAnswered() {
        round("2026-05-01", new Figure.Withheld<>(Figure.Reason.PROTECTED), 3);
        assertThat(Advice.of(picture(new Share(0, 8), new Share(0, 0)))).isEmpty();
    }

    @Test
    void advisesOnTalksAnswersHalfAndRisks() {
        round("2025-11-01", amount(5, 5), 3);
        round("2026-05-01", amount(5, 5), 4);
        assertThat(Advice.of(picture(new Share(10, 15), new Share(9, 10))))
                .hasSize(4)
                .anyMatch(one -> one.equals(new Advice.TalksLeft(1)))
                .anyMatch(one -> one instanceof Advice.ManyHaveNotAnswered)
                .anyMatch(one -> one instanceof Advice.HalfSay half && half.people() == 5)
                .anyMatch(one -> one instanceof Advice.RisksUp up
                        && up.now() == 4
                        && up.before() == 3
                        && up.than().equals(past.getFirst().round()));
    }

    @Test
    void advisesNothingWhereNothingStandsOut() {
        round("2025-11-01", amount(8, 2), 3);
        round("2026-05-01", amount(8, 2), 3);
        assertThat(Advice.of(picture(new Share(11, 15), new Share(11, 11)))).isEmpty();
    }

    private Conclusion conclusion() {
        return Conclusion.of(AMOUNT, picture(new Share(10, 10), new Share(10, 10)));
    }

    private UnitPicture picture(Share answered, Share talks) {
        var unit = new Unit(UNIT, UnitKind.UNIT, "Barn och unga", Optional.empty());
        var chosen = new Chosen(
                past.getLast().round(),
                Stage.PUBLISHED,
                false,
                new Figure.Shown<>(answered, answered.whole()),
                new Figure.Shown<>(talks, talks.whole()));
        return new UnitPicture(
                unit, Insight.BY_NAME, List.of(), Optional.of(chosen), past, List.of(), UnitPicture.Grouping.ONLY);
    }

    private void round(String opensOn, Figure<Distribution> amount, int risks) {
        var day = LocalDate.parse(opensOn);
        var round = new Round(
                RoundId.fresh(),
                opensOn,
                day.withDayOfMonth(1),
                MODEL.id(),
                UNIT,
                day,
                day,
                RoundState.CLOSED,
                Privacy.NAMED,
                Optional.empty());
        var set = new FrozenSet(round.id(), 1, FrozenSet.State.PUBLISHED, MODEL.id(), Limits.DEFAULT, Instant.EPOCH);
        var figures = new Published(
                Cell.of(UNIT),
                Optional.empty(),
                Map.of("amount", amount),
                new Figure.Withheld<>(Figure.Reason.PROTECTED),
                Optional.empty(),
                Map.of(RISK, new Figure.Shown<>(risks, 10)),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of());
        past.add(new Past(round, MODEL, set, figures, false));
    }

    private static Figure<Distribution> amount(int right, int much) {
        return new Figure.Shown<>(
                new Distribution(Map.of("too-little", 0, "just-right", right, "too-much", much)), right + much);
    }
}
