package se.tyngdpunkt.access.domain.entry;

import java.util.regex.Pattern;

/** Where to go after signing in: a page of our own, never an address elsewhere. */
public record OwnPath(String value) {

    private static final Pattern OWN = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9_/.-]*)?(\\?[A-Za-z0-9_=&%.+-]*)?");
    private static final int LONGEST = 500;

    public static final OwnPath HOME = new OwnPath("/");

    public OwnPath {
        value = value.length() <= LONGEST && OWN.matcher(value).matches() && !value.startsWith("/sign-") ? value : "/";
    }

    public boolean isHome() {
        return value.equals("/");
    }
}
