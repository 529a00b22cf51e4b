package se.tyngdpunkt.demo.domain.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shared.UnitId;

/**
 * What each of the invented people writes in each round, as typed in the form of FFS. Answers are drawn once for all;
 * in the storied group the last round's are set, so that each kind of thing the product points out is there.
 */
public final class Answering {

    /** The round that is open. */
    public static final int LAST = 4;

    private static final List<String> AMOUNT = List.of("too-little", "just-right", "too-much");
    private static final List<String> SATISFACTION = List.of("somewhat", "largely", "entirely");
    private static final List<String> MANAGEABILITY = List.of("not-good", "ok", "good");

    private final UnitId storied;

    public Answering(UnitId storied) {
        this.storied = storied;
    }

    public boolean isStoried(Worker worker) {
        return worker.group().equals(storied);
    }

    /** Everything she writes, whole enough to be submitted. */
    public Map<String, String> sheet(Worker worker, int round) {
        var typed = new TreeMap<String, String>();
        var felt = isStoried(worker) ? Cast.felt(worker.place(), round) : felt(worker, round);
        typed.put(AnswerField.scale("amount").name(), AMOUNT.get(felt.amount()));
        typed.put(AnswerField.scale("satisfaction").name(), SATISFACTION.get(felt.satisfaction()));
        typed.put(AnswerField.scale("manageability").name(), MANAGEABILITY.get(felt.manageability()));
        time(worker, round, typed);
        var counts = isStoried(worker)
                ? Cast.counts(worker.place(), round)
                : Counts.usual(worker.number(), worker.sharePercent()).moved(worker.number(), round);
        for (int row = 0; row < counts.rows().size(); row++) {
            typed.put(
                    AnswerField.count("row" + (row + 1)).name(),
                    text(counts.rows().get(row)));
        }
        typed.put(AnswerField.risk("expiring").name(), text(counts.risks().get(0)));
        typed.put(AnswerField.risk("overdue").name(), text(counts.risks().get(1)));
        Words.comment(worker.number(), round).ifPresent(words -> typed.put(AnswerField.COMMENT.name(), words));
        return typed;
    }

    /** The same as far as she has come: the felt load, the time and a few rows. */
    public Map<String, String> draft(Worker worker, int round) {
        var typed = new TreeMap<>(sheet(worker, round));
        var blank = List.of("row3", "row6", "row7");
        blank.forEach(row -> typed.remove(AnswerField.count(row).name()));
        typed.remove(AnswerField.risk("overdue").name());
        typed.remove(AnswerField.COMMENT.name());
        return typed;
    }

    /** Which row was hard to read, and why, for those who say so. */
    public Optional<Map<String, String>> hardRow(Worker worker, int round) {
        var chance = new Chance(worker.number(), round + 40);
        return switch (chance.between(0, 5)) {
            case 0 -> Optional.of(Map.of("row4", "which-row"));
            case 1 -> Optional.of(Map.of("row1", "what-counts"));
            default -> Optional.empty();
        };
    }

    /** How far everybody has come in the open round. */
    public Stage stage(Worker worker) {
        if (isStoried(worker)) {
            return Cast.stage(worker.place());
        }
        return switch (worker.number() % 8) {
            case 0 -> Stage.NOT_STARTED;
            case 1, 5 -> Stage.SUBMITTED;
            case 2 -> Stage.SUMMED;
            case 3, 7 -> Stage.DISCUSSED;
            case 4 -> Stage.BOOKED;
            default -> Stage.DRAFT;
        };
    }

    record Felt(int amount, int satisfaction, int manageability) {}

    /** In each group the first two never answer alike, so that no distribution tells what all have said. */
    private static Felt felt(Worker worker, int round) {
        if (worker.place() < 2) {
            int side = (worker.place() + round) % 2;
            return new Felt(1 + side, side, 1 + side % 2);
        }
        var chance = new Chance(worker.number(), round + 20);
        int burden = chance.between(0, 9);
        return new Felt(
                burden == 0 ? 0 : burden < 6 ? 1 : 2,
                burden < 3 ? 2 : burden < 8 ? 1 : 0,
                burden < 4 ? 2 : burden < 9 ? 1 : 0);
    }

    private static void time(Worker worker, int round, Map<String, String> typed) {
        var chance = new Chance(worker.number(), round + 60);
        int usual = 80 * worker.sharePercent() / 100;
        int actual = usual - chance.between(-4, 8);
        typed.put(AnswerField.time("rate").name(), text(worker.sharePercent()));
        typed.put(AnswerField.time("actual").name(), text(actual));
        typed.put(AnswerField.time("available").name(), text(actual - chance.between(5, 12)));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
