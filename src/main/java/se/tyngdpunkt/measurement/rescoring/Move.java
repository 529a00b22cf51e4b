package se.tyngdpunkt.measurement.rescoring;

/** Which way something goes by the other key. */
public enum Move {
    LIGHTER,
    SAME,
    HEAVIER;

    /** Of a difference, the new less the old: below zero is lighter. */
    public static Move of(int difference) {
        return difference < 0 ? LIGHTER : difference > 0 ? HEAVIER : SAME;
    }
}
