package se.tyngdpunkt.access.domain.account;

/** A secret that only the program's own key opens. */
public record SealedSecret(String value) {

    @Override
    public String toString() {
        return "SealedSecret";
    }
}
