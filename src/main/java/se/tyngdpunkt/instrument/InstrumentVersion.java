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
