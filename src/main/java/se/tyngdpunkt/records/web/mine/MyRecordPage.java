package se.tyngdpunkt.records.web.mine;

import java.util.List;
import java.util.Optional;

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

    /**
     * One kind of rows, in words.
     *
     * @param correction where she says that something is wrong; nothing where nobody can mend it but herself
     */
    public record Kind(String title, String purpose, int rows, Optional<String> correction) {}

    /** Something that she has asked to have corrected, with what she was answered. */
    public record Asked(String title, String wrong, String wanted, String at, String answer, boolean isLate) {}
}
