package se.tyngdpunkt.records.web.mine;

import java.util.List;

/** What there is about whoever reads, kind by kind. */
public record MyRecordPage(List<Kind> kinds, List<String> leftOut) {

    public MyRecordPage {
        kinds = List.copyOf(kinds);
        leftOut = List.copyOf(leftOut);
    }

    /** One kind of rows, in words. */
    public record Kind(String title, String purpose, int rows) {}
}
