package se.tyngdpunkt.organisation.domain.change;

/** What is done to units, and to a place in one. */
public enum ChangeKind {
    MOVE("organisation.unit-moved"),
    RENAME("organisation.unit-renamed"),
    /** The name was wrong all the time it has stood. */
    CORRECT_NAME("organisation.unit-name-corrected"),
    CLOSE("organisation.unit-closed"),
    /** Units go on in one of them or in a new one. */
    MERGE("organisation.units-merged"),
    /** A unit goes on in several new ones. */
    SPLIT("organisation.unit-split"),
    /** Somebody goes on working in another unit, or on other terms. */
    TRANSFER("organisation.person-moved");

    private final String deed;

    ChangeKind(String deed) {
        this.deed = deed;
    }

    /** What the trail calls it. */
    public String deed() {
        return deed;
    }
}
