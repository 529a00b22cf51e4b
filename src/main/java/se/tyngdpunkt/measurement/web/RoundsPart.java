package se.tyngdpunkt.measurement.web;

import java.util.List;
import se.tyngdpunkt.measurement.Round;

/** The part of a keeper's first page with the latest rounds. */
public record RoundsPart(List<Round> rounds) {

    public RoundsPart {
        rounds = List.copyOf(rounds);
    }
}
