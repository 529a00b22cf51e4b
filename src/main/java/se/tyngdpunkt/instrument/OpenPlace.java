package se.tyngdpunkt.instrument;

/** A place the source leaves open: its key, where it stands, its line (from 1) and what the municipality is to fill in. */
public record OpenPlace(String key, String where, int line, Text what) {}
