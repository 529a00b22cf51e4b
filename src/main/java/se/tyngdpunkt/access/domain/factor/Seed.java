package se.tyngdpunkt.access.domain.factor;

/** The secret that an app makes one-time codes from, in the letters it is typed with (base32). */
public record Seed(String letters) {

    /** In groups of four, for whoever types it. */
    public String inGroups() {
        return letters.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "Seed";
    }
}
