package se.tyngdpunkt.cli;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose word is taken for where a request came from: the web server would believe every computer with a private address. */
final class TrustedProxies {

    private static final String VARIABLE = "TYNGDPUNKT_PROXY";
    private static final String THIS_COMPUTER = "127.0.0.1, ::1, 0:0:0:0:0:0:0:1";

    private TrustedProxies() {}

    /** A regular expression that fits their addresses, which the environment lists with commas between. */
    static String in(Map<String, String> environment) {
        var named = environment.getOrDefault(VARIABLE, "").strip();
        return Stream.of((named.isEmpty() ? THIS_COMPUTER : named).split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
