package se.tyngdpunkt.result.web;

import java.util.List;
import se.tyngdpunkt.organisation.Unit;

/** The units to choose between. */
public record LandingPage(List<Unit> units) {}
