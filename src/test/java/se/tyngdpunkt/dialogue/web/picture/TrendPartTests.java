package se.tyngdpunkt.dialogue.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseListSamples.aRound;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.format.ShippedLibrary;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.Words;

class TrendPartTests {

    private static final InstrumentVersion FFS = new ShippedLibrary().shipped().getFirst();
    private static final InstrumentVersion NASSJO = CaseListSamples.nassjo();
    private static final InstrumentVersion JONKOPING =
            new ShippedLibrary().example("region-jonkoping-exempel").orElseThrow();
    private static final UnitId GROUP = UnitId.fresh();

    private final StaticMessageSource messages = new StaticMessageSource();

    private static Round round(int month) {
        return aRound(GROUP, YearMonth.of(2026, month), RoundState.CLOSED);
    }

    private static Occasion occasion(InstrumentVersion version) {
        return Occasion.kept(version, Answers.BLANK, LocalDate.EPOCH, AnswerSamples.points(20));
    }

    private List<Boolean> breaks(InstrumentVersion now, List<InstrumentVersion> earlier) {
        return trend(now, earlier, MeasurementState.SUMMED).rows().stream()
                .map(TrendPart.Row::isBreak)
                .toList();
    }

    private TrendPart trend(InstrumentVersion now, List<InstrumentVersion> earlier, MeasurementState state) {
        return trend(now, earlier, state, false);
    }

    private TrendPart trend(
            InstrumentVersion now, List<InstrumentVersion> earlier, MeasurementState state, boolean rowsAreGone) {
        messages.setUseCodeAsDefaultMessage(true);
        var rounds = new ArrayList<Picture.Earlier>();
        for (var version : earlier) {
            rounds.add(new Picture.Earlier(round(rounds.size() + 1), occasion(version), now.isComparableWith(version)));
        }
        var head = new MeasurementHead(MeasurementId.fresh(), round(11).id(), PersonId.fresh(), GROUP, state);
        var picture = new Picture(
                head,
                1,
                round(11),
                occasion(now),
                List.of(occasion(now)),
                rounds,
                List.of(),
                rowsAreGone,
                false,
                List.of());
        return TrendPart.of(picture, "", new Words(messages, Locale.of("sv")));
    }

    /** Two earlier models that may not stand beside today's may not stand beside each other either. */
    @Test
    void breaksBetweenEveryTwoThatMayNotBeCompared() {
        assertThat(breaks(JONKOPING, List.of(FFS, NASSJO))).containsExactly(false, true, true);
        assertThat(breaks(FFS, List.of(FFS, NASSJO))).containsExactly(false, true, true);
    }

    @Test
    void saysThatTheLeaderHasNotScoredAndNotThatItIsTheFirst() {
        var earlier = List.of(NASSJO, NASSJO);
        assertThat(trend(NASSJO, earlier, MeasurementState.SUBMITTED).caption()).isEqualTo("dialogue.trend.to-score");
        assertThat(trend(NASSJO, earlier, MeasurementState.SUBMITTED, true).caption())
                .isEqualTo("dialogue.trend.never-scored");
        assertThat(trend(NASSJO, List.of(), MeasurementState.SUMMED).caption()).isEqualTo("dialogue.trend.first");
        assertThat(trend(FFS, List.of(FFS), MeasurementState.SUBMITTED).caption())
                .isEqualTo("dialogue.trend.caption");
    }

    @Test
    void joinsWhatMayBeCompared() {
        assertThat(breaks(FFS, List.of(FFS, FFS))).containsExactly(false, false, false);
        assertThat(breaks(NASSJO, List.of(FFS, FFS))).containsExactly(false, false, true);
    }
}
