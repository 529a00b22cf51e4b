package se.tyngdpunkt.organisation.web.reform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.reform.Wish;
import se.tyngdpunkt.shared.UnitId;

/** Reads the form: what goes where has a dot in its field's name. */
final class Typed {

    private Typed() {}

    static Wish wish(ChangeKind kind, UnitId unit, MultiValueMap<String, String> typed) {
        var choices = new LinkedHashMap<String, String>();
        typed.toSingleValueMap().forEach((field, value) -> {
            if (field.contains(".")) {
                choices.put(field, value);
            }
        });
        return new Wish(
                kind,
                unit,
                first(typed, "when"),
                first(typed, "day"),
                first(typed, "to"),
                typed.getOrDefault("others", List.of()),
                typed.getOrDefault("name", List.of()),
                choices);
    }

    static String first(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("");
    }
}
