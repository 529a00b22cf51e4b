package se.tyngdpunkt.records.web.mine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What there is about whoever reads, kind by kind.
 *
 * @param asked what she has asked to have corrected, the latest first
 */
public record MyRecordPage(List<Kind> kinds, List<String> leftOut, List<Asked> asked) {

    public MyRecordPage {
        kinds = List.copyOf(kinds);
        leftOut = List.copyOf(leftOut);
        asked = List.copyOf(asked);
    }

    public List<Kind> kept() {
        return kinds.stream().filter(kind -> !kind.isEmpty()).toList();
    }

    public List<Kind> nothing() {
        return kinds.stream().filter(Kind::isEmpty).toList();
    }

    /**
     * One kind of rows, in words.
     *
     * @param rows how many; nothing where they are reckoned anew for whoever fetches them
     * @param correction where she says that something is wrong; nothing where nobody can mend it but herself
     */
    public record Kind(String title, String purpose, OptionalInt rows, Optional<String> correction) {

        boolean isEmpty() {
            return rows.equals(OptionalInt.of(0));
        }
    }

    /** Something that she has asked to have corrected, with what she was answered. */
    public record Asked(String title, String wrong, String wanted, String at, String answer, boolean isLate) {}
}
