package se.tyngdpunkt.measurement.domain.hardrow;

/** Why a row was hard to read; the list is ours. */
public enum HardRowReason {
    WHAT_COUNTS,
    WHICH_ROW,
    WHICH_TIME,
    OTHER;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
