package se.tyngdpunkt.access.security.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.entry.Caller;

/** Tells where a request comes from. */
@Component
class Callers {

    private final boolean isBehindProxy;

    Callers(@Value("${tyngdpunkt.behind-proxy:false}") boolean isBehindProxy) {
        this.isBehindProxy = isBehindProxy;
    }

    boolean isBehindProxy() {
        return isBehindProxy;
    }

    /** Behind TLS a cookie's name binds it to this very host; without TLS a browser refuses such a name. */
    String cookieName(String name) {
        return isBehindProxy ? "__Host-" + name : name;
    }

    Caller of(HttpServletRequest request) {
        try {
            var address = InetAddress.getByName(request.getRemoteAddr());
            return new Caller(networkOf(address), address.isLoopbackAddress() && !isForwarded(request));
        } catch (UnknownHostException unreadable) {
            return new Caller(request.getRemoteAddr(), false);
        }
    }

    /** A proxy on the same machine makes everybody look local; its headers give it away even when we were not told of it. */
    private boolean isForwarded(HttpServletRequest request) {
        return isBehindProxy || request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
    }

    /** One household has a whole IPv6 network of 64 bits, and could otherwise come from a new address each time. */
    private static String networkOf(InetAddress address) {
        return address instanceof Inet6Address
                ? Arrays.toString(Arrays.copyOf(address.getAddress(), 8))
                : address.getHostAddress();
    }
}
