package se.tyngdpunkt.instrument;

/** One unchangeable content of a model: its SHA-256 (over the content, not over blanks and comments) and the file's text. */
public record InstrumentVersion(String hash, Instrument instrument, String text) {

    public InstrumentVersionId id() {
        return InstrumentVersionId.ofHash(hash);
    }

    /** Whether figures of the earlier version may stand beside this one's: the same content, or declared so by this model. */
    public boolean isComparableWith(InstrumentVersion earlier) {
        return hash.equals(earlier.hash) || declaresComparable(earlier.instrument);
    }

    private boolean declaresComparable(Instrument earlier) {
        return instrument.key().equals(earlier.key())
                && instrument.comparableVersions().contains(earlier.version());
    }
}
