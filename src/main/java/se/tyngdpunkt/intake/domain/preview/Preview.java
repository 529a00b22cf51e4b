package se.tyngdpunkt.intake.domain.preview;

import java.util.List;
import java.util.TreeMap;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.measurement.earlier.EarlierAnswers;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.shared.Sha256;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a file would give.
 *
 * @param answered how many rows have any answer
 * @param incomplete how many of them lack something that the model's points need
 * @param compared how many rows have a total of their own beside points of ours
 * @param differences where the two are not the same
 * @param unanswered the questions that no column answers
 */
public record Preview(
        EarlierRound round,
        List<EarlierAnswers> answers,
        List<InGroup> groups,
        int answered,
        int incomplete,
        int compared,
        List<Difference> differences,
        List<Question> unanswered) {

    public Preview {
        answers = List.copyOf(answers);
        groups = List.copyOf(groups);
        differences = List.copyOf(differences);
        unanswered = List.copyOf(unanswered);
    }

    /** How many rows are of a group. */
    public record InGroup(String name, int rows) {}

    /**
     * A row whose own total is not what its answers come to.
     *
     * @param cell of the total
     */
    public record Difference(String cell, Exact theirs, Exact ours) {

        public Exact by() {
            return theirs.minus(ours);
        }
    }

    /** The same for two that would give the same. */
    public String mark() {
        var text = new StringBuilder(round.toString());
        answers.forEach(one -> text.append(one.person()).append(one.group()).append(new TreeMap<>(one.typed())));
        return Sha256.hexOf(text.toString());
    }
}
