package se.tyngdpunkt.demo.domain.story;

import java.util.List;
import java.util.stream.IntStream;

/** The seven rows and the two risks of one sheet. */
record Counts(List<Integer> rows, List<Integer> risks) {

    private static final List<Integer> MOST = List.of(4, 9, 3, 4, 2, 2, 4);
    private static final List<Integer> LEAST = List.of(1, 4, 0, 1, 0, 0, 1);

    Counts {
        rows = List.copyOf(rows);
        risks = List.copyOf(risks);
    }

    static Counts of(int one, int two, int three, int four, int five, int six, int seven, int expiring, int overdue) {
        return new Counts(List.of(one, two, three, four, five, six, seven), List.of(expiring, overdue));
    }

    /** What somebody usually has, less for those who work less. */
    static Counts usual(int number, int sharePercent) {
        var chance = new Chance(number, 0);
        var rows = IntStream.range(0, MOST.size())
                .map(row -> chance.between(LEAST.get(row), MOST.get(row)) * (100 + sharePercent) / 200)
                .boxed()
                .toList();
        return new Counts(rows, List.of(chance.between(0, 2), chance.between(0, 2)));
    }

    /** The same a round later: most rows move by one or not at all. */
    Counts moved(int number, int round) {
        var chance = new Chance(number, round + 1);
        return new Counts(
                rows.stream()
                        .map(count -> Math.max(0, count + chance.between(-1, 1)))
                        .toList(),
                risks.stream()
                        .map(count -> Math.max(0, count + chance.between(-1, 1)))
                        .toList());
    }
}
