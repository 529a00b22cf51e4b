package se.tyngdpunkt.access.domain.own;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser in words that its owner knows it by. */
public final class Device {

    private Device() {}

    public static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return "?";
        }
        var browser = first(userAgent, "Edg:Edge", "Firefox:Firefox", "Chrome:Chrome", "Safari:Safari");
        var system = first(
                userAgent,
                "Windows:Windows",
                "Android:Android",
                "iPhone:iPhone",
                "iPad:iPad",
                "Mac OS:Mac",
                "Linux:Linux");
        return browser.orElse("?") + system.map(name -> ", " + name).orElse("");
    }

    private static Optional<String> first(String userAgent, String... names) {
        return Stream.of(names)
                .map(name -> name.split(":"))
                .filter(name -> userAgent.contains(name[0]))
                .map(name -> name[1])
                .findFirst();
    }
}
