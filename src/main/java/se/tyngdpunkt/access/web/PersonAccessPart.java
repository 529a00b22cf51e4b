package se.tyngdpunkt.access.web;

/** The part of a person's page that leads to how she signs in. */
public record PersonAccessPart(String person) {}
