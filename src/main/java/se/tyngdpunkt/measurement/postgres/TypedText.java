package se.tyngdpunkt.measurement.postgres;

import java.util.HashMap;
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
    private static final TypeReference<HashMap<String, String>> UNSORTED = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    String toJson(Map<String, String> typed) {
        return json.writeValueAsString(typed);
    }

    SortedMap<String, String> ofJson(String text) {
        return json.readValue(text, FIELDS);
    }

    /** What a person has answered with what her leader has, in no order. */
    Map<String, String> ofBoth(String answers, String scored) {
        var typed = json.readValue(scored, UNSORTED);
        typed.putAll(json.readValue(answers, UNSORTED));
        return typed;
    }
}
