package se.tyngdpunkt.access.web;

/** Behind TLS a cookie's name binds it to this very host; without TLS a browser refuses such a name. */
final class CookieNames {

    private CookieNames() {}

    static String of(String name, Callers callers) {
        return callers.isBehindProxy() ? "__Host-" + name : name;
    }
}
