package se.tyngdpunkt.audit.chain;

/** What a row of the trail is. */
public enum Kind {
    DEED('d'),
    VIEWING('v'),
    REFUSAL('r');

    private final char sign;

    Kind(char sign) {
        this.sign = sign;
    }

    /** As a block lists it. */
    char sign() {
        return sign;
    }

    static Kind of(char sign) {
        for (var each : values()) {
            if (each.sign == sign) {
                return each;
            }
        }
        throw new IllegalArgumentException("no kind of row: " + sign);
    }
}
