package se.tyngdpunkt.access.domain.account;

/** A password in the form that is kept. */
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
