package se.tyngdpunkt.access.domain.factor;

/** A picture of black squares: its side, and the squares as the path of an SVG. */
public record SquarePicture(int side, String path) {}
