package se.tyngdpunkt.result.domain.protection;

/**
 * How many answers it takes. The municipality's own choice comes later; none may be under five.
 *
 * @param figures for any figure
 * @param quartiles for the middle half, which fewer answers would point out people in
 * @param outside for the political board and other municipalities
 */
public record Limits(int figures, int quartiles, int outside) {

    private static final int LEAST = 5;

    public static final Limits DEFAULT = new Limits(6, 12, 7);

    public Limits {
        if (figures < LEAST || quartiles < figures || outside < figures) {
            throw new IllegalArgumentException("Limits protect too little");
        }
    }
}
