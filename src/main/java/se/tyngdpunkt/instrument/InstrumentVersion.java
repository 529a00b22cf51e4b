package se.tyngdpunkt.instrument;

/** One unchangeable content of a model: its SHA-256 (over the content, not over blanks and comments) and the file's text. */
public record InstrumentVersion(String hash, Instrument instrument, String text) {

    public InstrumentVersionId id() {
        return InstrumentVersionId.ofHash(hash);
    }

    /** Whether figures of the earlier version may stand beside this one's: it asks the same, or is declared so by this model. */
    public boolean isComparableWith(InstrumentVersion earlier) {
        return hash.equals(earlier.hash) || asksTheSame(earlier.instrument) || declaresComparable(earlier.instrument);
    }

    /** Only what is told of the source differs: a better word about where a model comes from breaks nobody's series. */
    private boolean asksTheSame(Instrument earlier) {
        return instrument.key().equals(earlier.key())
                && instrument.version().equals(earlier.version())
                && instrument.parts().equals(earlier.parts())
                && instrument.calculation().equals(earlier.calculation());
    }

    private boolean declaresComparable(Instrument earlier) {
        return instrument.key().equals(earlier.key())
                && instrument.comparableVersions().contains(earlier.version());
    }
}
