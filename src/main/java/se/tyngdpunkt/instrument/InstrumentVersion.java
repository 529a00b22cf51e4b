package se.tyngdpunkt.instrument;

/**
 * One unchangeable content of a model: its SHA-256 (over the content, not over blanks and comments) and the file's text.
 *
 * @param series the digest of what its figures rest on: what is asked, what it weighs, what it is held against and how it
 *     is judged
 */
public record InstrumentVersion(String hash, String series, Instrument instrument, String text) {

    public InstrumentVersionId id() {
        return InstrumentVersionId.ofHash(hash);
    }

    /** Whether it bears the other's name, key and version, with another content: one of them must have another name. */
    public boolean isNamedAs(InstrumentVersion other) {
        return !hash.equals(other.hash)
                && instrument.key().equals(other.instrument.key())
                && instrument.version().equals(other.instrument.version());
    }

    /**
     * Whether figures of the earlier version may stand beside this one's: it asks the same, or is declared so by this
     * model. A better word about where a model comes from, or a longer help, breaks nobody's series; another question does.
     */
    public boolean isComparableWith(InstrumentVersion earlier) {
        return instrument.key().equals(earlier.instrument.key())
                && (series.equals(earlier.series)
                        || instrument.comparableVersions().contains(earlier.instrument.version()));
    }
}
