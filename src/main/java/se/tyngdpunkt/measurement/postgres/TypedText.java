package se.tyngdpunkt.measurement.postgres;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The typed text of a form as the JSON object that the database keeps. */
@Component
class TypedText {

    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    String toJson(Map<String, String> typed) {
        return json.writeValueAsString(typed);
    }

    SortedMap<String, String> ofJson(String text) {
        return json.readValue(text, FIELDS);
    }
}
