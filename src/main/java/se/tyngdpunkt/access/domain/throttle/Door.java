package se.tyngdpunkt.access.domain.throttle;

/**
 * Something that attempts are counted at.
 *
 * @param name what it is, for instance a login or an address; kept as a fingerprint only
 * @param limit how many failures in a row are forgiven
 * @param isShared whether many people come through it
 */
public record Door(String name, int limit, boolean isShared) {

    private static final int OF_A_PERSON = 5;
    /** A whole municipality may come from one address. */
    private static final int OF_AN_ADDRESS = 60;

    public static Door ofLogin(String login) {
        return new Door("login " + login, OF_A_PERSON, false);
    }

    public static Door ofCode(String account) {
        return new Door("code " + account, OF_A_PERSON, false);
    }

    public static Door ofPasswordAgain(String account) {
        return new Door("password of " + account, OF_A_PERSON, false);
    }

    public static Door ofAddress(String address) {
        return new Door("address " + address, OF_AN_ADDRESS, true);
    }

    public static Door ofSetUp() {
        return new Door("set-up", OF_A_PERSON, true);
    }
}
