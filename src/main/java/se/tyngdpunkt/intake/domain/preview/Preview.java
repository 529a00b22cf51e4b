package se.tyngdpunkt.intake.domain.preview;

import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.measurement.earlier.EarlierAnswers;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.shared.Sha256;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a file would give.
 *
 * @param answers of each person, or of somebody without a name
 * @param answered how many of them have any answer
 * @param incomplete how many of them lack something that the model's points need
 * @param compared how many points of the file's own stand beside points of ours
 * @param differences where the two are not the same
 * @param lists how many rows there are in each list
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
        List<InList> lists,
        List<Question> unanswered) {

    public Preview {
        answers = List.copyOf(answers);
        groups = List.copyOf(groups);
        differences = List.copyOf(differences);
        lists = List.copyOf(lists);
        unanswered = List.copyOf(unanswered);
    }

    /** How many people, or answers without a name, are of a group. */
    public record InGroup(String name, int people) {}

    /** How many rows there are in a list. */
    public record InList(Text title, int rows) {}

    /**
     * Points of the file's own beside ours.
     *
     * @param cell of the file's
     */
    public record Difference(String cell, Exact theirs, Exact ours) {

        private static final int MOST_DECIMALS = 9;

        /** The file's may be rounded; they are held against ours with as many decimals. */
        boolean isOne() {
            int decimals = 0;
            while (decimals < MOST_DECIMALS
                    && !theirs.rounded(decimals, RoundingMode.DOWN).equals(theirs)) {
                decimals++;
            }
            return !ours.rounded(decimals, RoundingMode.HALF_UP).equals(theirs);
        }

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
