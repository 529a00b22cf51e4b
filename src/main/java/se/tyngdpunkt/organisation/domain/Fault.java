package se.tyngdpunkt.organisation.domain;

/** A flaw at a field; the field's name is the same in form, file and test. */
public record Fault(String field, Flaw flaw) {}
