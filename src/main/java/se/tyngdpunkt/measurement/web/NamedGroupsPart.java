package se.tyngdpunkt.measurement.web;

import java.util.List;
import se.tyngdpunkt.organisation.Unit;

/** The part of a manager's first page with the groups whose answers she sees by name. */
public record NamedGroupsPart(List<Unit> groups) {

    public NamedGroupsPart {
        groups = List.copyOf(groups);
    }
}
