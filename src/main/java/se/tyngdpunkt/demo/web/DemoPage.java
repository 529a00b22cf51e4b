package se.tyngdpunkt.demo.web;

import java.time.LocalDate;
import java.util.List;
import se.tyngdpunkt.measurement.Round;

/** What day it is in the demonstration, and where its rounds stand, the latest first. */
public record DemoPage(LocalDate today, List<Round> rounds) {

    public DemoPage {
        rounds = List.copyOf(rounds);
    }
}
