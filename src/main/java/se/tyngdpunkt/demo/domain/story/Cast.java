package se.tyngdpunkt.demo.domain.story;

import java.util.List;

/** The people of the storied group, in the order of their places; each shows something that is worth a talk. */
final class Cast {

    /** Much to do and rising; has begun, with an action that is overdue. */
    private static final List<Counts> ALVA = List.of(
            Counts.of(2, 5, 1, 3, 1, 0, 2, 1, 1),
            Counts.of(2, 6, 2, 3, 1, 0, 2, 1, 1),
            Counts.of(3, 6, 1, 3, 1, 1, 2, 2, 1),
            Counts.of(3, 6, 2, 4, 2, 1, 3, 2, 2),
            Counts.of(4, 7, 1, 4, 2, 1, 2, 2, 2));
    /** More points than ever before, yet manageable. */
    private static final List<Counts> GUSTAV = List.of(
            Counts.of(2, 6, 1, 3, 1, 0, 1, 0, 1),
            Counts.of(3, 6, 1, 2, 1, 0, 2, 1, 1),
            Counts.of(2, 7, 0, 3, 1, 1, 1, 1, 0),
            Counts.of(3, 7, 1, 2, 1, 0, 2, 1, 1),
            Counts.of(4, 8, 2, 3, 2, 1, 3, 1, 1));
    /** Fewer points than ever before, yet too much. */
    private static final List<Counts> FARAH = List.of(
            Counts.of(3, 7, 1, 3, 1, 1, 2, 1, 2),
            Counts.of(3, 8, 1, 3, 1, 0, 2, 1, 1),
            Counts.of(3, 6, 2, 3, 1, 1, 3, 2, 1),
            Counts.of(2, 5, 1, 3, 1, 0, 2, 1, 1),
            Counts.of(2, 4, 1, 2, 1, 0, 1, 1, 1));
    /** One row has changed much, and there are more risks. */
    private static final List<Counts> SIMON = List.of(
            Counts.of(2, 4, 1, 2, 1, 0, 2, 0, 1),
            Counts.of(2, 5, 2, 2, 0, 1, 2, 1, 0),
            Counts.of(1, 5, 1, 3, 1, 0, 1, 1, 1),
            Counts.of(2, 4, 1, 2, 1, 0, 2, 1, 1),
            Counts.of(2, 9, 1, 2, 1, 0, 2, 3, 2));
    /** Too little to do. */
    private static final List<Counts> LISBETH = List.of(
            Counts.of(2, 5, 1, 2, 1, 1, 2, 1, 0),
            Counts.of(2, 5, 1, 2, 1, 0, 1, 0, 0),
            Counts.of(2, 4, 2, 2, 0, 0, 2, 0, 1),
            Counts.of(1, 4, 1, 2, 0, 0, 1, 0, 0),
            Counts.of(1, 3, 1, 1, 0, 0, 1, 0, 0));
    /** Does not agree with the plan. */
    private static final List<Counts> NOOR = List.of(
            Counts.of(3, 5, 0, 3, 1, 1, 1, 1, 1),
            Counts.of(3, 5, 1, 3, 1, 1, 2, 1, 2),
            Counts.of(2, 6, 1, 3, 2, 0, 2, 1, 1),
            Counts.of(3, 6, 1, 3, 2, 1, 2, 2, 1),
            Counts.of(3, 6, 1, 4, 2, 1, 1, 2, 1));
    /** Nothing out of the ordinary; has not begun. */
    private static final List<Counts> EMIL = List.of(
            Counts.of(2, 6, 1, 2, 1, 0, 2, 1, 1),
            Counts.of(2, 6, 1, 3, 1, 0, 1, 1, 1),
            Counts.of(2, 7, 1, 2, 1, 0, 2, 1, 0),
            Counts.of(2, 6, 2, 2, 1, 1, 2, 1, 1),
            Counts.of(2, 6, 1, 2, 1, 0, 2, 1, 1));
    /** New, so without a history. */
    private static final Counts TOVA = Counts.of(1, 4, 1, 1, 0, 0, 2, 0, 1);

    private static final List<List<Counts>> TOLD = List.of(ALVA, GUSTAV, FARAH, SIMON, LISBETH, NOOR, EMIL);

    /** Amount, satisfaction and manageability of the open round, as places on each scale. */
    private static final List<Answering.Felt> FELT_NOW = List.of(
            new Answering.Felt(2, 1, 1),
            new Answering.Felt(2, 1, 1),
            new Answering.Felt(2, 0, 0),
            new Answering.Felt(2, 1, 1),
            new Answering.Felt(0, 1, 2),
            new Answering.Felt(2, 0, 1),
            new Answering.Felt(1, 1, 2),
            new Answering.Felt(1, 2, 1));

    private static final List<Stage> STAGES = List.of(
            Stage.DRAFT,
            Stage.BOOKED,
            Stage.SUBMITTED,
            Stage.DISCUSSED,
            Stage.SUMMED,
            Stage.DISCUSSED,
            Stage.NOT_STARTED,
            Stage.SUBMITTED);

    private Cast() {}

    static Counts counts(int place, int round) {
        return place < TOLD.size() ? TOLD.get(place).get(round) : TOVA;
    }

    static Answering.Felt felt(int place, int round) {
        if (round == Answering.LAST) {
            return FELT_NOW.get(place);
        }
        int turn = (place + round) % 3;
        return new Answering.Felt(turn == 0 ? 2 : 1, turn == 2 ? 2 : 1, turn == 0 ? 1 : 2);
    }

    static Stage stage(int place) {
        return STAGES.get(place);
    }
}
