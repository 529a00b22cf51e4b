package se.tyngdpunkt.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Provenance;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.WayOfWorking;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.shared.UnitId;

/** Tallies to a small model of one scale, one activity and one risk. */
public final class TallySamples {

    public static final Instrument MODEL = model();

    private TallySamples() {}

    /** So many said too little, about right and too much; their sums are 1, 2, 3 and so on, as are their risks. */
    public static Tally aTally(UnitId group, int little, int right, int much) {
        return aTally(
                group,
                little,
                right,
                much,
                IntStream.range(0, little + right + much).boxed().toList());
    }

    public static Tally aTally(UnitId group, int little, int right, int much, List<Integer> risks) {
        int answered = little + right + much;
        var points = new ArrayList<Points>();
        for (int i = 1; i <= answered; i++) {
            points.add(Points.of(i));
        }
        return new Tally(
                group,
                answered,
                answered,
                0,
                Map.of("amount", Map.of("too-little", little, "just-right", right, "too-much", much)),
                points,
                List.of(),
                Map.of("late", risks),
                Map.of("row1", Map.of("other", 1, "which-row", 1), "row2", Map.of("other", 1)),
                Map.of());
    }

    private static Instrument model() {
        var words = Text.ours("ord", "words");
        var scale = new Part.Scale(
                "amount",
                words,
                words,
                Part.Direction.MIDDLE_IS_BEST,
                List.of(
                        new Part.Option("too-little", words, Value.notDefined()),
                        new Part.Option("just-right", words, Value.notDefined()),
                        new Part.Option("too-much", words, Value.notDefined())),
                "");
        var help = new Part.Help(words, words, words, words);
        return new Instrument(
                "small",
                "1",
                LocalDate.EPOCH,
                words,
                words,
                new Provenance("", "", "", "", words, words, List.of()),
                new WayOfWorking(
                        WayOfWorking.Privacy.NAMED,
                        WayOfWorking.NamedUpTo.NEAREST_LEADER,
                        List.of(),
                        0,
                        0,
                        14,
                        10,
                        20,
                        false,
                        List.of(),
                        Map.of()),
                List.of(
                        new Part.SelfRating("felt", words, words, true, List.of(scale)),
                        new Part.RiskCounts(
                                "risks",
                                words,
                                words,
                                true,
                                List.of(new Part.RiskRow("late", 1, words, help, words, "")))),
                new Calculation(List.of(), List.of(), List.of(), List.of(), Calculation.Rounding.NONE, List.of()),
                List.of(),
                List.of(),
                Instrument.Filling.NONE);
    }
}
