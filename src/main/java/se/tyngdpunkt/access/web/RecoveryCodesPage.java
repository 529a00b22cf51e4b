package se.tyngdpunkt.access.web;

import java.util.List;

/** The recovery codes, shown this once. */
public record RecoveryCodesPage(List<String> codes) {

    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }
}
