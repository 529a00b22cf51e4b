package se.tyngdpunkt.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import se.tyngdpunkt.audit.domain.Choice;
import se.tyngdpunkt.audit.domain.Log.Wanted;

/** Where a choice of the log is found. */
final class LogAddress {

    private LogAddress() {}

    static String of(String path, Choice choice) {
        var values = new LinkedHashMap<String, String>();
        values.put("from", choice.from());
        values.put("to", choice.to());
        values.put("by", choice.by());
        values.put("about", choice.about());
        values.put("kind", choice.kind() == Wanted.ALL ? "" : choice.kind().name());
        values.put("deed", choice.deed());
        values.put("before", choice.before());
        values.values().removeIf(String::isBlank);
        var query = values.entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
