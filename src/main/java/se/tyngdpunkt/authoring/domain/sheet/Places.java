package se.tyngdpunkt.authoring.domain.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places in a file as names of fields and back. */
public final class Places {

    private Places() {}

    static String id(List<String> place) {
        return place.stream()
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/"));
    }

    public static List<String> of(String id) {
        return Stream.of(id.split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    static List<String> below(List<String> place, String... steps) {
        return Stream.concat(place.stream(), Stream.of(steps)).toList();
    }
}
